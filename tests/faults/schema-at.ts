import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import { drizzle as drizzlePostgres } from 'drizzle-orm/postgres-js';
import { migrate as migratePostgres } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { embeddedClient } from '$lib/server/store/engine/embedded/embedded-client';
import { EmbeddedDatabase } from '$lib/server/store/engine/embedded/embedded-database';
import { migrationsFolder } from '$lib/server/store/migrations-folder';
import { dataPaths } from '$lib/server/store/recovery/data-paths';
import type { Place } from './place';

export type TableRows = Record<string, readonly unknown[]>;

/**
 * Makes an empty place's database as the version left it that had the first migrations only, with the rows given as far as
 * that version had their tables and columns.
 */
export async function makeSchemaAt(place: Place, migrations: number, rows: TableRows) {
	const folder = firstMigrations(migrations);
	try {
		if (place.databaseUrl === undefined) await embedded(place, folder, rows);
		else await server(place.databaseUrl, folder, rows);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** A copy of the migrations' folder that ends early. */
function firstMigrations(count: number): string {
	const folder = mkdtempSync(join(tmpdir(), 'evenkeel-drizzle-'));
	cpSync(migrationsFolder(), folder, { recursive: true });
	const path = join(folder, 'meta', '_journal.json');
	const journal = JSON.parse(readFileSync(path, 'utf8')) as { entries: unknown[] };
	writeFileSync(path, JSON.stringify({ ...journal, entries: journal.entries.slice(0, count) }));
	return folder;
}

type Query = (text: string, parameters: string[]) => Promise<Record<string, unknown>[]>;

async function embedded({ dataDir }: Place, migrationsFolder: string, rows: TableRows) {
	const database = await EmbeddedDatabase.open(dataPaths(dataDir).files);
	const client = embeddedClient(database, 60_000);
	await migratePglite(drizzlePglite(client), { migrationsFolder });
	await fill(async (text, parameters) => {
		const { rows } = await client.query<Record<string, unknown>>(text, parameters);
		return rows;
	}, rows);
	await database.close();
}

async function server(url: string, migrationsFolder: string, rows: TableRows) {
	const sql = postgres(url, { max: 1, onnotice: () => {} });
	await migratePostgres(drizzlePostgres(sql), { migrationsFolder });
	await fill(async (text, parameters) => [...(await sql.unsafe(text, parameters))], rows);
	await sql.end();
}

async function fill(query: Query, tables: TableRows): Promise<void> {
	for (const [table, rows] of Object.entries(tables)) {
		const known = await query(
			`select string_agg(quote_ident(column_name), ', ') as columns,
				max(column_name) filter (where is_identity = 'YES') as identity
			from information_schema.columns where table_schema = 'public' and table_name = $1`,
			[table]
		);
		const { columns, identity } = known[0] ?? {};
		if (typeof columns !== 'string' || rows.length === 0) continue;
		await query(
			`insert into ${table} (${columns}) overriding system value
			select ${columns} from jsonb_populate_recordset(null::${table}, $1::text::jsonb)`,
			[JSON.stringify(rows)]
		);
		if (typeof identity !== 'string') continue;
		const last = `(select max(${identity}) from ${table})`;
		await query(`select setval(pg_get_serial_sequence($1, $2), ${last})`, [table, identity]);
	}
}
