import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { inject } from 'vitest';

/** The two databases on which everything must behave the same: `describe.each(databaseKinds)`. */
export const databaseKinds = ['pglite', 'postgres'] as const;
export type DatabaseKind = (typeof databaseKinds)[number];

export type TestDatabase = {
	kind: DatabaseKind;
	/** What `openStore` takes: a data folder of its own, on PostgreSQL also a database of its own. */
	config: { dataDir: string; databaseUrl?: string };
	/** Removes it all; call after the store is closed. */
	drop(): Promise<void>;
};

async function onServer(url: string, statement: string): Promise<void> {
	const sql = postgres(url, { max: 1, onnotice: () => {} });
	try {
		await sql.unsafe(statement);
	} finally {
		await sql.end({ timeout: 5 });
	}
}

async function newDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
	const server = inject('postgresUrl');
	const name = `evenkeel_test_${randomUUID().replaceAll('-', '')}`;
	await onServer(server, `create database ${name}`);
	const url = new URL(server);
	url.pathname = `/${name}`;
	return {
		url: url.href,
		drop: () => onServer(server, `drop database if exists ${name} with (force)`)
	};
}

/** An empty database of the kind wanted, for one test or one describe block. */
export async function createTestDatabase(kind: DatabaseKind): Promise<TestDatabase> {
	const dataDir = await mkdtemp(join(tmpdir(), 'evenkeel-data-'));
	const removeFolder = () => rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
	if (kind === 'pglite') {
		// As the first start leaves it before any migration, without the seconds that takes.
		await cp(inject('pgliteTemplate'), join(dataDir, 'db'), { recursive: true });
		return { kind, config: { dataDir }, drop: removeFolder };
	}
	const database = await newDatabase();
	return {
		kind,
		config: { dataDir, databaseUrl: database.url },
		async drop() {
			await database.drop();
			await removeFolder();
		}
	};
}
