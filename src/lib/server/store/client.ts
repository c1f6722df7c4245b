import { resolve } from 'node:path';
import { postgresStore } from './engine/postgres-store';
import { migrateServer } from './migrate';
import { type EmbeddedOptions, openEmbedded } from './open-embedded';
import type { Store } from './store';

export type StoreConfig = {
	/** postgres://…; without one the embedded database of the folder is used. */
	databaseUrl?: string;
	/** The data folder; ./data unless told. */
	dataDir?: string;
} & EmbeddedOptions;

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

/**
 * Opens the database and brings its schema up to date.
 * @throws FolderInUse when another process holds the embedded database
 */
export function openStore({
	databaseUrl,
	dataDir = 'data',
	...options
}: StoreConfig): Promise<Store> {
	return databaseUrl ? openServer(databaseUrl) : openEmbedded(resolve(dataDir), options);
}
