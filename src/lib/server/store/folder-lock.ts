import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, renameSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { answer, type RequestHandler } from './lock/answer';
import { FolderInUse } from './lock/folder-in-use';
import { lockName, lockNames, type LockHolder } from './lock/holder';
import { sendLine } from './lock/ndjson';
import { probeSocket } from './lock/probe';
import { withSocketPath } from './lock/socket-path';

export type FolderLock = {
	/** Who answers requests of other processes from now on. */
	answerWith(handler: RequestHandler): void;
	release(): Promise<void>;
};

const PATIENCE_MS = 1_500;

async function listen(server: Server, folder: string, name: string): Promise<void> {
	// Listening before the name is one that others look at: nobody takes it for stale in between.
	const quiet = `.${name}`;
	await withSocketPath(
		folder,
		quiet,
		(path) =>
			new Promise<void>((resolve, reject) => {
				server.once('error', reject);
				server.listen(path, resolve);
			})
	);
	chmodSync(join(folder, quiet), 0o600);
	renameSync(join(folder, quiet), join(folder, name));
}

/** The first live lock socket of somebody else; stale ones are removed. */
async function rival(folder: string, own: string): Promise<(LockHolder & { name: string }) | null> {
	for (const name of lockNames(folder)) {
		if (name === own) continue;
		const found = await probeSocket(folder, name);
		if (found) return { ...found, name };
		rmSync(join(folder, name), { force: true });
	}
	return null;
}

/**
 * Takes the data folder for this process. The lock is a listening socket, so it dies with the process, however that
 * ends. Two that come at once: each shows its own socket first and looks for others then, so at most one finds none.
 * @throws FolderInUse within two seconds where another process has it
 */
export async function acquireFolderLock(
	dataDir: string,
	handler: RequestHandler | null = null
): Promise<FolderLock> {
	const own = lockName(process.pid, randomBytes(6).toString('hex'));
	let state: LockHolder['state'] = 'contender';
	const open = new Set<Socket>();
	const server = createServer((socket) => {
		open.add(socket);
		socket.once('close', () => open.delete(socket));
		sendLine(socket, { pid: process.pid, state } satisfies LockHolder);
		answer(socket, handler).catch(() => socket.destroy());
	});
	const release = async () => {
		rmSync(join(dataDir, own), { force: true });
		for (const socket of open) socket.destroy();
		await new Promise((resolve) => server.close(resolve));
	};
	await listen(server, dataDir, own);
	server.unref();
	const deadline = Date.now() + PATIENCE_MS;
	for (;;) {
		const other = await rival(dataDir, own);
		if (!other && existsSync(join(dataDir, own))) break;
		// Of two contenders the one with the greater name gives up at once.
		if (other && (other.state === 'holder' || other.name < own || Date.now() > deadline)) {
			await release();
			throw new FolderInUse(dataDir, other.pid);
		}
		if (!other) throw new Error(`the lock in ${dataDir} was removed while it was being taken`);
		await delay(20);
	}
	state = 'holder';
	return { answerWith: (next) => void (handler = next), release };
}
