import type { Queryable, StoreTransaction } from '../store';

/** What an analysis found for a window, the evidence typed by kind. */
export type StoredFinding = { key: string; evidence: unknown };

/** Days of a window: `until` exclusive. */
export type FindingWindow = { from: number; until: number };

/** Puts the findings of one kind and window in place of those stored; other windows of the kind are forgotten. */
export async function replaceFindings(
	tx: StoreTransaction,
	siteId: number,
	kind: string,
	{ from, until }: FindingWindow,
	findings: readonly StoredFinding[],
	now: number
): Promise<void> {
	await tx.query('delete from finding where site_id = $1 and kind = $2', [siteId, kind]);
	await tx.query(
		`insert into finding (site_id, kind, from_day, until_day, key, evidence, found_at)
		select $1, $2, $3, $4, key, evidence, $5::text::timestamptz
		from jsonb_to_recordset($6::text::jsonb) as f(key text, evidence jsonb)`,
		[siteId, kind, from, until, new Date(now).toISOString(), JSON.stringify(findings)]
	);
}

export type FindingRow<Evidence> = {
	key: string;
	fromDay: number;
	untilDay: number;
	evidence: Evidence;
	/** Epoch milliseconds. */
	foundAt: number;
};

/** The newest findings of a kind. */
export function readFindings<Evidence>(
	store: Queryable,
	siteId: number,
	kind: string
): Promise<FindingRow<Evidence>[]> {
	return store.query<FindingRow<Evidence>>(
		`select key, from_day as "fromDay", until_day as "untilDay", evidence, found_at as "foundAt"
		from finding where site_id = $1 and kind = $2 order by key`,
		[siteId, kind]
	);
}
