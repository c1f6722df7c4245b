import type { Contact } from '$lib/domain/contact';
import { textArray } from '../sql-array';
import type { StoreTransaction } from '../store';

/**
 * A look-up by the key for each id: a list compared by = any() is searched from end to end for every row. The site stands
 * beside each id: of one that the statistics do not know yet the planner expects next to nothing, and would as soon read all of
 * it by another index.
 */
export const STORED_IDS_SQL = `select sent.id
	from unnest(array_fill($1::int, array[cardinality($2::text::text[])]), $2::text::text[]) sent (site_id, id),
	lateral (select from contact c where c.site_id = sent.site_id and c.contact_id = sent.id limit 1) stored`;

/** From here on JavaScript orders text otherwise than by its bytes. */
const BEYOND = /[\ud800-\uffff]/;

/** Whether all ids sort after one that is stored, as the ids of most sources do from day to day. */
function allAfter(newest: string, contacts: readonly Contact[]): boolean {
	if (BEYOND.test(newest)) return false;
	return contacts.every(({ contactId }) => contactId > newest && !BEYOND.test(contactId));
}

/**
 * Which of the contacts are stored already.
 * @param newestId the last of the stored ids; null where there is none
 */
export async function storedIds(
	tx: StoreTransaction,
	siteId: number,
	newestId: string | null,
	contacts: readonly Contact[]
): Promise<Set<string>> {
	if (newestId === null || allAfter(newestId, contacts)) return new Set();
	const ids = textArray(contacts.map(({ contactId }) => contactId));
	const rows = await tx.query<{ id: string }>(STORED_IDS_SQL, [siteId, ids]);
	return new Set(rows.map(({ id }) => id));
}
