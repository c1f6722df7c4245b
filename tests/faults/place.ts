import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
	evenkeel(args: readonly string[], signal?: AbortSignal): Promise<Ran>;
	/** The database itself, while no server has it. */
	look<Result>(read: (store: Store) => Promise<Result>): Promise<Result>;
	remove(): Promise<void>;
};

async function onServer(url: string, statement: string): Promise<void> {
	const sql = postgres(url, { max: 1, onnotice: () => {} });
	await sql.unsafe(statement).finally(() => sql.end({ timeout: 5 }));
}

/** @param serverUrl a PostgreSQL on which databases may be made; absent: the embedded database */
export async function newPlace(serverUrl?: string): Promise<Place> {
	const dataDir = mkdtempSync(join(tmpdir(), 'evenkeel-fault-'));
	const name = `evenkeel_fault_${randomUUID().replaceAll('-', '')}`;
	let databaseUrl: string | undefined;
	if (serverUrl !== undefined) {
		await onServer(serverUrl, `create database ${name}`);
		databaseUrl = Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href;
	}
	const env: Record<string, string> =
		databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl };
	return {
		kind: databaseUrl === undefined ? 'pglite' : 'postgres',
		dataDir,
		...(databaseUrl !== undefined && { databaseUrl }),
		start: (options = {}) => startProduct({ dataDir, ...options, env: { ...env, ...options.env } }),
		evenkeel: (args, signal) => evenkeel([...args, '--data', dataDir], env, signal),
		async look(read) {
			const store = await openStore({ dataDir, ...(databaseUrl !== undefined && { databaseUrl }) });
			return read(store).finally(() => store.close());
		},
		async remove() {
			rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
			if (serverUrl !== undefined)
				await onServer(serverUrl, `drop database if exists ${name} with (force)`);
		}
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
