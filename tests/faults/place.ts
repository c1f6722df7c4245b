import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import postgres from 'postgres';
import { openStore } from '$lib/server/store/client';
import type { Store } from '$lib/server/store/store';
import type { DatabaseKind } from '../integration/databases';
import { type Product, type ProductOptions, startProduct } from '../journeys/product';

export type Ran = { status: number | null; out: string; err: string; ms: number };

/** An empty installation to try something on. */
export type Place = {
	kind: DatabaseKind;
	dataDir: string;
	databaseUrl?: string;
	start(options?: ProductOptions): Promise<Product>;
	/** Runs a command of `evenkeel` on it. */
	evenkeel(
		args: readonly string[],
		options?: { signal?: AbortSignal; env?: Record<string, string> }
	): Promise<Ran>;
	/** The database itself, while no server has it. */
	look<Result>(read: (store: Store) => Promise<Result>): Promise<Result>;
	/** Makes it an empty installation again, while no server has it. */
	empty(): Promise<void>;
	remove(): Promise<void>;
};

async function onServer(url: string, statement: string): Promise<void> {
	const sql = postgres(url, { max: 1, onnotice: () => {} });
	await sql.unsafe(statement).finally(() => sql.end({ timeout: 5 }));
}

const ALONE_WITHIN_MS = 20_000;

/**
 * A server of the database goes on with the statement that it was sent by a process that is killed, and may still commit it: what
 * is looked at before changes under one's eyes.
 */
async function untilAlone(url: string): Promise<void> {
	const sql = postgres(url, { max: 1, onnotice: () => {} });
	const others = async () => {
		const [row] = await sql<{ n: number }[]>`
			select count(*)::int as n from pg_stat_activity
			where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`;
		return row?.n ?? 0;
	};
	try {
		const begun = performance.now();
		while ((await others()) > 0) {
			if (performance.now() - begun > ALONE_WITHIN_MS)
				throw new Error('sessions of a process that is gone are still there');
			await delay(20);
		}
	} finally {
		await sql.end({ timeout: 5 });
	}
}

/** @param serverUrl a PostgreSQL on which databases may be made; absent: the embedded database */
export async function newPlace(serverUrl?: string): Promise<Place> {
	const dataDir = mkdtempSync(join(tmpdir(), 'evenkeel-fault-'));
	const name = `evenkeel_fault_${randomUUID().replaceAll('-', '')}`;
	const create = async () => {
		if (serverUrl !== undefined) await onServer(serverUrl, `create database ${name}`);
	};
	const drop = async () => {
		rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
		if (serverUrl !== undefined)
			await onServer(serverUrl, `drop database if exists ${name} with (force)`);
	};
	await create();
	const databaseUrl = serverUrl && Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href;
	const env: Record<string, string> =
		databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl };
	return {
		kind: databaseUrl === undefined ? 'pglite' : 'postgres',
		dataDir,
		...(databaseUrl !== undefined && { databaseUrl }),
		start: (options = {}) => startProduct({ dataDir, ...options, env: { ...env, ...options.env } }),
		evenkeel: (args, { signal, env: more } = {}) =>
			evenkeel([...args, '--data', dataDir], { ...env, ...more }, signal),
		async look(read) {
			if (databaseUrl !== undefined) await untilAlone(databaseUrl);
			const store = await openStore({ dataDir, ...(databaseUrl !== undefined && { databaseUrl }) });
			return read(store).finally(() => store.close());
		},
		async empty() {
			await drop();
			mkdirSync(dataDir, { mode: 0o700 });
			await create();
		},
		remove: drop
	};
}

function evenkeel(
	args: readonly string[],
	env: Record<string, string>,
	signal?: AbortSignal
): Promise<Ran> {
	const begun = performance.now();
	const child = spawn(process.execPath, ['bin/evenkeel.js', ...args], {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, DATABASE_URL: '', ...env }
	});
	signal?.addEventListener('abort', () => child.kill('SIGKILL'));
	let out = '';
	let err = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
	child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
	return new Promise((resolve) =>
		child.once('close', (status) => resolve({ status, out, err, ms: performance.now() - begun }))
	);
}
