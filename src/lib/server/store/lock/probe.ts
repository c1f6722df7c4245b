import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { dial, lockNames, pidOf, type LockHolder } from './holder';

/** A holder in the middle of a long statement of the embedded database does not answer at once. */
const ANSWER_MS = 800;

/**
 * Who listens on a lock socket.
 * @returns null for a stale one. One who accepts without a word within 0.8 s is taken for a busy holder.
 */
export async function probeSocket(folder: string, name: string): Promise<LockHolder | null> {
	const busy: LockHolder = { pid: pidOf(name), state: 'holder' };
	const socket = await dial(folder, name).catch(() => 'busy' as const);
	if (socket === 'busy') return busy;
	if (socket === null) return null;
	try {
		const signal = AbortSignal.timeout(ANSWER_MS);
		const [hello] = (await once(socket, 'data', { signal })) as [Buffer];
		return JSON.parse(hello.toString('utf8').split('\n', 1)[0] ?? '') as LockHolder;
	} catch {
		return busy;
	} finally {
		socket.destroy();
	}
}

/** The process that uses the embedded database of a data folder, or null. Answers within a second. */
export async function probeFolderLock(dataDir: string): Promise<LockHolder | null> {
	if (!existsSync(dataDir)) return null;
	const found = await Promise.all(lockNames(dataDir).map((name) => probeSocket(dataDir, name)));
	return found.find((one) => one?.state === 'holder') ?? found.find((one) => one !== null) ?? null;
}
