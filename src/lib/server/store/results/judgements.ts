import { textArray } from '../sql-array';
import type { Queryable } from '../store';

/** A contact beyond the line, and the facts it was judged on. */
export type StoredJudgement = {
	contactId: string;
	/** over-service, struggle, exception, rushed or data-fault. */
	kind: string;
	provisional: boolean;
	z: number;
	typicalMs: number;
	baselineN: number;
	struggleProbability: number | null;
	displaced: number;
	handleMs: number;
	holdMs: number | null;
	csat: number | null;
};

/** A rated, untagged long contact: what the odds of a struggle are learnt from. */
export type RatedLongRow = Pick<StoredJudgement, 'handleMs' | 'holdMs'> & { csat: number };

const FIELDS = `"contactId" text, kind text, provisional boolean, z float8, "typicalMs" float8,
	"baselineN" int, "struggleProbability" float8, displaced float8, "handleMs" int, "holdMs" int, csat int`;

const COLUMNS = `contact_id as "contactId", kind, provisional, z, typical_ms as "typicalMs",
	baseline_n as "baselineN", struggle_probability as "struggleProbability", displaced,
	handle_ms as "handleMs", hold_ms as "holdMs", csat`;

/** The judgements of a week from now on. Run inside a transaction. */
export async function replaceWeekJudgements(
	store: Queryable,
	siteId: number,
	week: number,
	judgements: readonly StoredJudgement[]
): Promise<void> {
	const ids = textArray(judgements.map(({ contactId }) => contactId));
	await store.query(
		`delete from judgement where site_id = $1 and (week = $2 or contact_id = any($3::text::text[]))`,
		[siteId, week, ids]
	);
	if (judgements.length === 0) return;
	await store.query(
		`insert into judgement (site_id, week, contact_id, kind, provisional, z, typical_ms, baseline_n,
			struggle_probability, displaced, handle_ms, hold_ms, csat)
		select $1::int, $2::int, j.* from jsonb_to_recordset($3::jsonb) j (${FIELDS})`,
		[siteId, week, JSON.stringify(judgements)]
	);
}

/** Rated, untagged long contacts as judged, of the weeks `from` to before `until`, in the order of their ids. */
export function readRatedLong(
	store: Queryable,
	siteId: number,
	from: number,
	until: number,
	exceptWeek: number | null = null
): Promise<RatedLongRow[]> {
	return store.query<RatedLongRow>(
		`select handle_ms as "handleMs", hold_ms as "holdMs", csat from judgement
		where site_id = $1 and week >= $2 and week < $3 and week is distinct from $4::int
			and kind in ('over-service', 'struggle') and csat is not null
		order by contact_id collate "C"`,
		[siteId, from, until, exceptWeek]
	);
}

/** @returns null for an ordinary contact */
export async function readJudgement(
	store: Queryable,
	siteId: number,
	contactId: string
): Promise<StoredJudgement | null> {
	const [row] = await store.query<StoredJudgement>(
		`select ${COLUMNS} from judgement where site_id = $1 and contact_id = $2`,
		[siteId, contactId]
	);
	return row ?? null;
}
