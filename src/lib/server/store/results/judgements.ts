import type { Queryable } from '../store';

/** A contact beyond the line, as stored. */
export type StoredJudgement = {
	contactId: string;
	kind: string;
	provisional: boolean;
	z: number;
	typicalMs: number;
	baselineN: number;
	struggleProbability: number | null;
	displaced: number;
	/** The facts it was judged on: what the odds of other weeks learn from it. */
	handleMs: number;
	holdMs: number | null;
	csat: number | null;
};

const COLUMNS = `"contactId" text, kind text, provisional boolean, z float8, "typicalMs" float8, "baselineN" int,
	"struggleProbability" float8, displaced float8, "handleMs" int, "holdMs" int, csat int`;

/** Puts a week's judgements in place of those stored. */
export async function replaceWeekJudgements(
	tx: Queryable,
	siteId: number,
	week: number,
	judgements: readonly StoredJudgement[]
): Promise<void> {
	await tx.query('delete from judgement where site_id = $1 and week = $2', [siteId, week]);
	// A contact that a correction moved to this week may still be judged in the week it left.
	await tx.query(
		`insert into judgement (site_id, contact_id, week, kind, provisional, z, typical_ms, baseline_n, struggle_probability, displaced,
			handle_ms, hold_ms, csat)
		select $1, "contactId", $2, kind, provisional, z, "typicalMs", "baselineN", "struggleProbability", displaced,
			"handleMs", "holdMs", csat
		from jsonb_to_recordset($3::text::jsonb) as j(${COLUMNS})
		on conflict (site_id, contact_id) do update set week = excluded.week, kind = excluded.kind,
			provisional = excluded.provisional, z = excluded.z, typical_ms = excluded.typical_ms,
			baseline_n = excluded.baseline_n, struggle_probability = excluded.struggle_probability,
			displaced = excluded.displaced, handle_ms = excluded.handle_ms,
			hold_ms = excluded.hold_ms, csat = excluded.csat`,
		[siteId, week, JSON.stringify(judgements)]
	);
}

/** A rated, untagged, long contact: what the odds of a struggle are learnt from. */
export type RatedLongRow = { handleMs: number; holdMs: number | null; csat: number };

/** The rated long contacts of the weeks `from` to `until` (exclusive) as judged, those of week `except` left out. */
export function readRatedLong(
	store: Queryable,
	siteId: number,
	from: number,
	until: number,
	except: number | null = null
): Promise<RatedLongRow[]> {
	return store.query<RatedLongRow>(
		`select handle_ms as "handleMs", hold_ms as "holdMs", csat from judgement
		where site_id = $1 and week >= $2 and week < $3 and kind in ('over-service', 'struggle')
			and csat is not null and week is distinct from $4
		order by contact_id collate "C"`,
		[siteId, from, until, except]
	);
}
