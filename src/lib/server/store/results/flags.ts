import { textArray } from '../sql-array';
import type { Queryable } from '../store';

/** A flag as a rule drafts it; see flags/flag.ts for what the fields mean. */
export type FlagRow = {
	flagId: string;
	kind: string;
	severity: number;
	/** Epoch milliseconds. */
	occurredAt: number;
	subjectType: string;
	subjectId: string;
	agentId: number;
	queueId: number;
	fromDay: number;
	untilDay: number;
	sentence: string;
	evidence: unknown;
};

const COLUMNS = `"flagId" text, kind text, severity smallint, "occurredAt" float8, "subjectType" text, "subjectId" text,
	"agentId" int, "queueId" int, "fromDay" int, "untilDay" int, sentence text, evidence jsonb`;

/** Opens new flags and refreshes those that are open; what a person said of one stays. */
export async function upsertFlags(
	tx: Queryable,
	siteId: number,
	flags: readonly FlagRow[],
	now: number
): Promise<void> {
	if (flags.length === 0) return;
	await tx.query(
		`insert into flag (site_id, flag_id, kind, severity, status, opened_at, occurred_at, subject_type, subject_id,
			agent_id, queue_id, from_day, until_day, sentence, evidence)
		select $1, "flagId", kind, severity, 'open', $2::text::timestamptz, to_timestamp("occurredAt" / 1000), "subjectType",
			"subjectId", "agentId", "queueId", "fromDay", "untilDay", sentence, evidence
		from jsonb_to_recordset($3::text::jsonb) as f(${COLUMNS})
		on conflict (site_id, flag_id) do update set severity = excluded.severity, occurred_at = excluded.occurred_at,
			agent_id = excluded.agent_id, queue_id = excluded.queue_id, from_day = excluded.from_day,
			until_day = excluded.until_day, sentence = excluded.sentence, evidence = excluded.evidence
		where (flag.severity, flag.occurred_at, flag.agent_id, flag.queue_id, flag.from_day, flag.until_day, flag.sentence, flag.evidence)
			is distinct from (excluded.severity, excluded.occurred_at, excluded.agent_id, excluded.queue_id,
				excluded.from_day, excluded.until_day, excluded.sentence, excluded.evidence)`,
		[siteId, new Date(now).toISOString(), JSON.stringify(flags)]
	);
}

/**
 * Withdraws the flags of some kinds that no longer hold, that no person has touched and for which nothing is to be done.
 * @param keep ids of those that hold
 * @param of only flags whose first day lies in the span (`until` exclusive), or that speak of this type of subject; without
 * them, all of the kinds
 */
export async function withdrawFlags(
	tx: Queryable,
	siteId: number,
	kinds: readonly string[],
	keep: readonly string[],
	of: { from?: number; until?: number; subjectType?: string } = {}
): Promise<void> {
	await tx.query(
		`delete from flag where site_id = $1 and kind = any($2::text::text[]) and flag_id <> all($3::text::text[])
			and decided_at is null
			and not exists (select 1 from action a where a.site_id = $1 and a.flag_id = flag.flag_id) and from_day >= $4 and from_day < $5 and ($6::text is null or subject_type = $6)`,
		[
			siteId,
			textArray(kinds),
			textArray(keep),
			of.from ?? -2147483648,
			of.until ?? 2147483647,
			of.subjectType ?? null
		]
	);
}

/** Opens or closes flags that no person has touched, as what they speak of goes on or is over. */
export async function setUntouched(
	tx: Queryable,
	siteId: number,
	status: 'open' | 'closed',
	flagIds: readonly string[]
): Promise<void> {
	await tx.query(
		`update flag set status = $2 where site_id = $1 and flag_id = any($3::text::text[])
			and decided_at is null and status <> $2`,
		[siteId, status, textArray(flagIds)]
	);
}

export type StoredDataFlag = { flagId: string; evidence: unknown };

/** Flags on sources of data, whatever has become of them. */
export function readDataFlags(store: Queryable, siteId: number): Promise<StoredDataFlag[]> {
	return store.query<StoredDataFlag>(
		`select flag_id as "flagId", evidence from flag where site_id = $1 and kind = 'data-quality' and subject_type = 'data'
		order by flag_id collate "C"`,
		[siteId]
	);
}
