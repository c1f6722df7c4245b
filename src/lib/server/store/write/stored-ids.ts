import type { Contact } from '$lib/domain/contact';
import { textArray } from '../sql-array';
import type { StoreTransaction } from '../store';

/** One look, where all ids sort after those stored, as the ids of most sources do from day to day. */
const ALL_NEW_SQL = `select not exists (
	select from contact where site_id = $1
		and contact_id >= (select min(id) from unnest($2::text::text[]) sent (id))
) as new`;

/** A look-up by the key for each id: a list compared by = any() is searched from end to end for every row. */
const STORED_SQL = `select sent.id from unnest($2::text::text[]) sent (id), lateral (
	select from contact c where c.site_id = $1 and c.contact_id = sent.id limit 1) stored`;

/** Which of the contacts are stored already. */
export async function storedIds(
	tx: StoreTransaction,
	siteId: number,
	contacts: readonly Contact[]
): Promise<Set<string>> {
	const parameters = [siteId, textArray(contacts.map(({ contactId }) => contactId))];
	const [all] = await tx.query<{ new: boolean }>(ALL_NEW_SQL, parameters);
	if (all?.new) return new Set();
	const rows = await tx.query<{ id: string }>(STORED_SQL, parameters);
	return new Set(rows.map(({ id }) => id));
}
