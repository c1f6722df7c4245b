import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { EmbeddedDatabase } from './engine/embedded/embedded-database';
import { pgliteStore } from './engine/pglite-store';
import { postgresStore } from './engine/postgres-store';
import { acquireFolderLock } from './folder-lock';
import { migrateEmbedded, migrateServer } from './migrate';
import type { Store } from './store';

export type StoreConfig = {
	/** postgres://…; without one the embedded database of the folder is used. */
	databaseUrl?: string;
	/** The data folder; ./data unless told. */
	dataDir?: string;
};

async function openServer(url: string): Promise<Store> {
	try {
		await migrateServer(url);
	} catch (error) {
		const { host, pathname } = new URL(url);
		throw new Error(
			`PostgreSQL at ${host}${pathname} cannot be used: ${error instanceof Error ? error.message || error.name : String(error)}`,
			{ cause: error }
		);
	}
	return postgresStore(url);
}

async function openEmbedded(dataDir: string): Promise<Store> {
	await mkdir(dataDir, { recursive: true, mode: 0o700 });
	const lock = await acquireFolderLock(dataDir);
	try {
		const database = await EmbeddedDatabase.open(join(dataDir, 'db'));
		await migrateEmbedded(database);
		return pgliteStore(database, lock);
	} catch (error) {
		await lock.release();
		throw error;
	}
}

/**
 * Opens the database and brings its schema up to date.
 * @throws FolderInUse when another process holds the embedded database
 */
export function openStore({ databaseUrl, dataDir = 'data' }: StoreConfig): Promise<Store> {
	return databaseUrl ? openServer(databaseUrl) : openEmbedded(resolve(dataDir));
}
