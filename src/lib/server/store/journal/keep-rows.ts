import type { Parameter, Store } from '../store';
import type { KeptTable } from './journal';

/**
 * Keeps the rows of a small table as they are now, after a change of theirs is committed, and waits until that is on the disk.
 * @param where SQL with parameters
 */
export async function keepRows(
	store: Store,
	table: KeptTable,
	where: string,
	parameters: readonly Parameter[]
): Promise<void> {
	if (store.kind === 'postgres') return;
	const rows = await store.query<{ row: Record<string, unknown> }>(
		`select to_jsonb(t) as row from ${table} t where ${where}`,
		parameters
	);
	store.journal.append({ kind: 'rows', table, rows: rows.map(({ row }) => row) });
	await store.journal.written();
}
