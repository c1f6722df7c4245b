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
	if (contactIds.length === 0) return new Map();
	const joined = await tx.query<{ contactId: string; csat: CsatScore | null }>(
		`update survey s set waiting = false from unnest($2::text::text[]) i (id)
		where s.site_id = $1 and s.waiting and s.contact_id = i.id
		returning s.contact_id as "contactId", s.csat`,
		[siteId, textArray(contactIds)]
	);
	return new Map(
		joined.flatMap(({ contactId, csat }) => (csat === null ? [] : [[contactId, csat]]))
	);
}
