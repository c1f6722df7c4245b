import type { Queryable } from '../store';

const AT_ONCE = 2_000;

/**
 * The rows of a table as JSON, some thousands at a time.
 * @param at inside a transaction
 */
export async function* readRows(at: Queryable, table: string): AsyncGenerator<string[]> {
	await at.query(
		`declare every_row no scroll cursor for select row_to_json(t)::text as row from ${table} t`
	);
	for (;;) {
		const rows = await at.query<{ row: string }>(`fetch ${AT_ONCE} from every_row`);
		if (rows.length === 0) break;
		yield rows.map(({ row }) => row);
	}
	await at.query('close every_row');
}
