import type { CsatScore } from '$lib/domain/survey';
import { textArray } from '../sql-array';
import type { StoreTransaction } from '../store';

/**
 * The scores that waited for these contacts, which from now on are known.
 * @returns scores by contact id, without those that have none
 */
export async function joinWaitingSurveys(
	tx: StoreTransaction,
	siteId: number,
	contactIds: readonly string[]
): Promise<Map<string, CsatScore>> {
	const [any] = await tx.query<{ waits: boolean }>(
		'select exists (select 1 from survey where site_id = $1 and waiting) as waits',
		[siteId]
	);
	if (!any?.waits || contactIds.length === 0) return new Map();
	const joined = await tx.query<{ contactId: string; csat: CsatScore | null }>(
		`update survey set waiting = false
		where site_id = $1 and waiting and contact_id = any($2::text::text[])
		returning contact_id as "contactId", csat`,
		[siteId, textArray(contactIds)]
	);
	return new Map(
		joined.flatMap(({ contactId, csat }) => (csat === null ? [] : [[contactId, csat]]))
	);
}
