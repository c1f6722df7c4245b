import type { CopyRow } from '../copy-row';
import type { StoreTransaction } from '../store';
import { keepReplacedSql } from './keep-replaced';

/** A table without roll-ups, whose rows have no version stamp: what comes later replaces. */
export type PlainTable = {
	kind: 'event' | 'staffing';
	/** Key columns after site_id. */
	key: readonly string[];
	/** Every other column, batch_id at the end. */
	values: readonly string[];
};

export type PlainCounts = { created: number; updated: number; unchanged: number };

/**
 * Writes rows to a plain table in a transaction that holds the site's lock; versions that they replace are kept.
 * @param rows one of each key
 * @param write a row with site_id, the key and the values
 */
export async function replacePlain<Row>(
	tx: StoreTransaction,
	{ kind, key, values }: PlainTable,
	rows: readonly Row[],
	write: (line: CopyRow, row: Row) => void
): Promise<PlainCounts> {
	const staging = `incoming_${kind}`;
	const columns = ['site_id', ...key, ...values];
	const said = values.filter((column) => column !== 'batch_id');
	const list = (alias: string) => said.map((column) => `${alias}.${column}`).join(', ');
	const match = ['site_id', ...key].map((column) => `o.${column} = i.${column}`).join(' and ');
	await tx.query(
		`create temporary table if not exists ${staging} (like ${kind}) on commit delete rows`
	);
	await tx.copyIn(staging, columns, rows, write);
	const same = await tx.query(
		`delete from ${staging} i using ${kind} o where ${match} and (${list('i')}) is not distinct from (${list('o')})
		returning 1 as one`
	);
	await tx.query(keepReplacedSql(kind, staging));
	const [written] = await tx.query<{ updated: number }>(
		`with changed as (
			update ${kind} o set ${values.map((column) => `${column} = i.${column}`).join(', ')}
			from ${staging} i where ${match} returning 1)
		select count(*)::int as updated from changed`
	);
	await tx.query(
		`insert into ${kind} (${columns.join(', ')}) select ${columns.join(', ')} from ${staging}
		on conflict do nothing`
	);
	const updated = written?.updated ?? 0;
	const unchanged = same.length;
	return { created: rows.length - updated - unchanged, updated, unchanged };
}
