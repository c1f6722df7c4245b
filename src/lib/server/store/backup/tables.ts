import type { Queryable } from '../store';

/** Every table of the product, by name. */
export async function tableNames(store: Queryable): Promise<string[]> {
	const rows = await store.query<{ name: string }>(
		`select tablename as name from pg_tables where schemaname = 'public' order by tablename collate "C"`
	);
	return rows.map(({ name }) => name);
}

/** Columns whose numbers the database gives, with their tables. */
export function identityColumns(store: Queryable): Promise<{ table: string; column: string }[]> {
	return store.query(
		`select table_name::text as table, column_name::text as column from information_schema.columns
		where table_schema = 'public' and is_identity = 'YES'`
	);
}
