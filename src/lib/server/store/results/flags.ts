import { textArray } from '../sql-array';
import type { Queryable } from '../store';

/** A flag as a rule decides it; times in epoch milliseconds, days as day numbers. */
export type StoredFlagDraft = {
	flagId: string;
	kind: string;
	severity: number;
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

/**
 * Opens flags, and renews what the known ones say; status, verdict and whatever else a person has said of them stays.
 * @param now epoch milliseconds
 */
export async function upsertFlags(
	store: Queryable,
	siteId: number,
	drafts: readonly StoredFlagDraft[],
	now: number
): Promise<void> {
	if (drafts.length === 0) return;
	const rows = drafts.map((draft) => ({
		...draft,
		occurredAt: new Date(draft.occurredAt).toISOString()
	}));
	await store.query(
		`insert into flag (site_id, flag_id, kind, severity, status, opened_at, occurred_at, subject_type,
			subject_id, agent_id, queue_id, from_day, until_day, sentence, evidence)
		select $1::int, "flagId", kind, severity, 'open', $2::timestamptz, "occurredAt", "subjectType",
			"subjectId", "agentId", "queueId", "fromDay", "untilDay", sentence, evidence
		from jsonb_to_recordset($3::jsonb) f ("flagId" text, kind text, severity int,
			"occurredAt" timestamptz, "subjectType" text, "subjectId" text, "agentId" int, "queueId" int,
			"fromDay" int, "untilDay" int, sentence text, evidence jsonb)
		on conflict (site_id, flag_id) do update set severity = excluded.severity,
			occurred_at = excluded.occurred_at, agent_id = excluded.agent_id, queue_id = excluded.queue_id,
			from_day = excluded.from_day, until_day = excluded.until_day, sentence = excluded.sentence,
			evidence = excluded.evidence`,
		[siteId, new Date(now).toISOString(), JSON.stringify(rows)]
	);
}

/**
 * Withdraws flags that no longer hold: of the kinds, beginning in the span of days, and not among those to keep. One
 * that a person has touched stays.
 */
export async function withdrawFlags(
	store: Queryable,
	siteId: number,
	kinds: readonly string[],
	keep: readonly string[],
	{ from, until }: { from: number; until: number }
): Promise<void> {
	await store.query(
		`delete from flag where site_id = $1 and kind = any($2::text::text[])
			and from_day >= $3 and from_day < $4 and not flag_id = any($5::text::text[])
			and status = 'open' and verdict is null and note is null and owner_id is null`,
		[siteId, textArray(kinds), from, until, textArray(keep)]
	);
}
