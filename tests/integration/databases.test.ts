import { PGlite } from '@electric-sql/pglite';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import { describe, expect, test } from 'vitest';
import { createTestDatabase } from './databases';

describe('a database for a test', () => {
	test('on PostgreSQL is empty, of version 15 or later, and gone after drop', async () => {
		const database = await createTestDatabase('postgres');
		const sql = postgres(database.config.databaseUrl!, { max: 1 });
		const [row] = await sql`select
			current_setting('server_version_num')::int as version,
			(select count(*)::int from pg_tables where schemaname = 'public') as tables`;
		await sql.end();
		expect(row!.version).toBeGreaterThanOrEqual(150_000);
		expect(row!.tables).toBe(0);
		await database.drop();
		const after = postgres(database.config.databaseUrl!, { max: 1 });
		await expect(after`select 1`).rejects.toThrow(/does not exist/);
		await after.end();
	});

	test('on PGlite has no tables, and its folder is gone after drop', async () => {
		const database = await createTestDatabase('pglite');
		expect(database.config.databaseUrl).toBeUndefined();
		const pglite = await PGlite.create(join(database.config.dataDir, 'db'));
		const { rows } = await pglite.query("select * from pg_tables where schemaname = 'public'");
		await pglite.close();
		expect(rows).toEqual([]);
		await database.drop();
		expect(existsSync(database.config.dataDir)).toBe(false);
	});

	test('two of a kind do not share anything', async () => {
		const both = await Promise.all([
			createTestDatabase('postgres'),
			createTestDatabase('postgres')
		]);
		expect(both[0].config.databaseUrl).not.toBe(both[1].config.databaseUrl);
		await Promise.all(both.map((database) => database.drop()));
	});
});
