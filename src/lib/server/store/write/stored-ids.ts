import type { Contact } from '$lib/domain/contact';
import { textArray } from '../sql-array';
import type { StoreTransaction } from '../store';

const NEWEST_SQL =
	'select contact_id as id from contact where site_id = $1 order by contact_id desc limit 1';

/** A look-up by the key for each id: a list compared by = any() is searched from end to end for every row. */
const STORED_SQL = `select sent.id from unnest($2::text::text[]) sent (id), lateral (
	select from contact c where c.site_id = $1 and c.contact_id = sent.id limit 1) stored`;

/** From here on JavaScript orders text otherwise than by its bytes. */
const BEYOND = /[\ud800-\uffff]/;

/** Whether all ids sort after one that is stored, as the ids of most sources do from day to day. */
function allAfter(newest: string, contacts: readonly Contact[]): boolean {
	if (BEYOND.test(newest)) return false;
	return contacts.every(({ contactId }) => contactId > newest && !BEYOND.test(contactId));
}

/** Which of the contacts are stored already. */
export async function storedIds(
	tx: StoreTransaction,
	siteId: number,
	contacts: readonly Contact[]
): Promise<Set<string>> {
	const [last] = await tx.query<{ id: string }>(NEWEST_SQL, [siteId]);
	if (!last || allAfter(last.id, contacts)) return new Set();
	const ids = textArray(contacts.map(({ contactId }) => contactId));
	const rows = await tx.query<{ id: string }>(STORED_SQL, [siteId, ids]);
	return new Set(rows.map(({ id }) => id));
}
