import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as delay } from 'node:timers/promises';
import postgres from 'postgres';
import { freePort } from '../support/free-port';
import { findPostgres } from './postgres-binaries';
import { postgresUser, reachableTemporaryFolder } from './postgres-user';

export type PostgresServer = {
	/** URL of its maintenance database; its user may create databases. */
	url: string;
	/** Major version. */
	version: number;
	/** Stops the server by its own id and removes its folder. */
	stop(): Promise<void>;
};

export type PostgresOptions = {
	/** True: fsync and full page writes stay on, as for measurements. False (default): fast and forgetful. */
	durable?: boolean;
	/** Further settings, e.g. { shared_buffers: '1GB' }. */
	settings?: Record<string, string>;
};

const startTimeoutMs = 60_000;
const forgetful = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

async function untilReady(url: string, keeper: ChildProcess, log: () => string): Promise<void> {
	const deadline = Date.now() + startTimeoutMs;
	for (;;) {
		const sql = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => {} });
		try {
			await sql`select 1`;
			return;
		} catch (error) {
			if (keeper.exitCode !== null) throw new Error(`PostgreSQL did not start:\n${log()}`);
			if (Date.now() > deadline) throw error;
		} finally {
			await sql.end({ timeout: 1 });
		}
		await delay(100);
	}
}

/**
 * Starts a PostgreSQL of its own: own data folder, free port on 127.0.0.1, own password. It lives
 * at most as long as this process, however that ends (postgres-keeper.js).
 * @throws Error with the server's log where it does not come up
 */
export async function startPostgres(options: PostgresOptions = {}): Promise<PostgresServer> {
	const binaries = findPostgres();
	const user = postgresUser();
	const folder = mkdtempSync(join(reachableTemporaryFolder(user), 'evenkeel-postgres-'));
	const password = randomBytes(16).toString('hex');
	const passwordFile = join(folder, 'password');
	writeFileSync(passwordFile, password, { mode: 0o600 });
	if (user) for (const path of [folder, passwordFile]) chownSync(path, user.uid, user.gid);

	const port = await freePort();
	const data = join(folder, 'data');
	const settings = {
		listen_addresses: '127.0.0.1',
		port: String(port),
		unix_socket_directories: folder,
		max_connections: '100',
		timezone: 'UTC',
		...(options.durable ? {} : forgetful),
		...options.settings
	};
	const order = {
		folder,
		...user,
		initdb: [
			...[binaries.initdb, '-D', data, '-U', 'evenkeel', `--pwfile=${passwordFile}`],
			...['--auth=scram-sha-256', '--encoding=UTF8', '--no-locale', '--no-sync']
		],
		postgres: [
			...[binaries.postgres, '-D', data],
			...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
		]
	};
	const keeperFile = fileURLToPath(new URL('postgres-keeper.js', import.meta.url));
	// Detached: Ctrl+C reaches the whole process group, and the keeper must outlive it to clean up.
	const keeper = spawn(process.execPath, [keeperFile, JSON.stringify(order)], {
		stdio: ['pipe', 'ignore', 'inherit'],
		detached: true
	});
	const ended = new Promise<void>((resolve) => keeper.once('exit', () => resolve()));
	const stop = async () => {
		keeper.stdin?.end();
		await ended;
		rmSync(folder, { recursive: true, force: true });
	};
	const url = `postgres://evenkeel:${password}@127.0.0.1:${port}/postgres`;
	try {
		await untilReady(url, keeper, () => readFileSync(join(folder, 'server.log'), 'utf8'));
	} catch (error) {
		await stop();
		throw error;
	}
	return { url, version: binaries.version, stop };
}
