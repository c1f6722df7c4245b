import { readMigrationFiles } from 'drizzle-orm/migrator';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import { drizzle as drizzlePostgres } from 'drizzle-orm/postgres-js';
import { migrate as migratePostgres } from 'drizzle-orm/postgres-js/migrator';
import { migrationsFolder } from './migrations-folder';
import { embeddedClient } from './engine/embedded/embedded-client';
import type { EmbeddedDatabase } from './engine/embedded/embedded-database';
import { postgresClient } from './engine/postgres-store';

/** Any number that nothing else in the database locks. */
const MIGRATION_LOCK = 7_311_550_201;
const LONGEST_WAIT_MS = 120_000;

/** Brings an embedded database up to date. */
export async function migrateEmbedded(database: EmbeddedDatabase): Promise<void> {
	const client = embeddedClient(database, LONGEST_WAIT_MS);
	await migratePglite(drizzlePglite(client), { migrationsFolder: migrationsFolder() });
}

/**
 * Brings a PostgreSQL up to date. drizzle's migrator takes no lock: with the advisory lock the second of two servers
 * that start at once waits for the first.
 */
export async function migrateServer(url: string): Promise<void> {
	const sql = postgresClient(url, {
		max: 1,
		lock_timeout: LONGEST_WAIT_MS,
		statement_timeout: LONGEST_WAIT_MS
	});
	try {
		await sql`select pg_advisory_lock(${MIGRATION_LOCK})`;
		await migratePostgres(drizzlePostgres(sql), { migrationsFolder: migrationsFolder() });
	} finally {
		// Ending the session gives the lock back.
		await sql.end({ timeout: 5 });
	}
}

/** How many migrations this version of the product has. */
export function migrationCount(): number {
	return readMigrationFiles({ migrationsFolder: migrationsFolder() }).length;
}
