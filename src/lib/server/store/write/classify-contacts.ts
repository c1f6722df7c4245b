import type { CopyRow } from '../copy-row';
import type { StoreTransaction } from '../store';
import { CONTACT_COLUMNS, DERIVED_COLUMNS, SOURCE_COLUMNS } from './contact-row';
import { COUNTED_COLUMNS, type CountedContact } from './counted-contact';
import { keepReplacedSql } from './keep-replaced';

export const CONTACT_STAGING = `
create temporary table if not exists incoming_contact (like contact) on commit delete rows`;

const list = (alias: string, columns: readonly string[]) =>
	columns.map((column) => `${alias}.${column}`).join(', ');
const SAME = `(${list('i', SOURCE_COLUMNS)}) is not distinct from (${list('c', SOURCE_COLUMNS)})`;
const STALE = `coalesce(i.source_updated_at, '-infinity') < coalesce(c.source_updated_at, '-infinity')`;
const KEEP_REPLACED = keepReplacedSql('contact', 'incoming_contact');
const MATCH = 'c.site_id = i.site_id and c.contact_id = i.contact_id';

export type OldContact = CountedContact & { contactId: string };

/**
 * Replaces the stored versions of contacts that are known already: a version older than the stored one is stale, an equal
 * one unchanged, every other one replaces.
 * @param contacts one version of each, all stored already
 * @param write a contact with CONTACT_COLUMNS
 * @returns the old versions of those replaced, with their satisfaction scores
 */
export async function replaceContacts<Item>(
	tx: StoreTransaction,
	contacts: readonly Item[],
	write: (row: CopyRow, contact: Item) => void
): Promise<{ stale: number; unchanged: number; old: OldContact[] }> {
	if (contacts.length === 0) return { stale: 0, unchanged: 0, old: [] };
	await tx.copyIn('incoming_contact', CONTACT_COLUMNS, contacts, write);
	const [left] = await tx.query<{ stale: number; unchanged: number }>(
		`with gone as (
			delete from incoming_contact i using contact c
			where ${MATCH} and (${STALE} or ${SAME}) returning ${STALE} as stale)
		select count(*) filter (where stale)::int as stale,
			count(*) filter (where not stale)::int as unchanged from gone`
	);
	const { stale, unchanged } = left ?? { stale: 0, unchanged: 0 };
	if (stale + unchanged === contacts.length) return { stale, unchanged, old: [] };
	const old = await tx.query<OldContact>(
		`select c.contact_id as "contactId", ${COUNTED_COLUMNS}
		from incoming_contact i join contact c on ${MATCH}
		left join survey s on s.site_id = c.site_id and s.contact_id = c.contact_id`
	);
	const columns = [...SOURCE_COLUMNS, ...DERIVED_COLUMNS];
	await tx.query(KEEP_REPLACED);
	await tx.query(
		`update contact c set ${columns.map((column) => `${column} = i.${column}`).join(', ')}
		from incoming_contact i where ${MATCH}`
	);
	return { stale, unchanged, old };
}
