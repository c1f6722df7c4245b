import { readdirSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { withSocketPath } from './socket-path';

/** Who answers on a lock socket. A contender is about to become the holder or to give up. */
export type LockHolder = { pid: number; state: 'holder' | 'contender' };

const NAME = /^lock-(\d+)-[0-9a-f]+\.sock$/;

/** A new name each time: a name that is never used twice can be removed without a race once nobody answers on it. */
export function lockName(pid: number, random: string): string {
	return `lock-${pid}-${random}.sock`;
}

/** Names of the lock sockets in a folder, live and stale. */
export function lockNames(folder: string): string[] {
	return readdirSync(folder).filter((name) => NAME.test(name));
}

export function pidOf(name: string): number {
	return Number(NAME.exec(name)?.[1]);
}

/** Connects to a lock socket; null where nobody listens any more. */
export function dial(folder: string, name: string): Promise<Socket | null> {
	return withSocketPath(
		folder,
		name,
		(path) =>
			new Promise((resolve, reject) => {
				const socket = connect(path);
				socket.once('connect', () => resolve(socket));
				socket.once('error', (error: NodeJS.ErrnoException) => {
					if (error.code === 'ECONNREFUSED' || error.code === 'ENOENT') resolve(null);
					// A full backlog: somebody is there, too busy to answer.
					else reject(error);
				});
			})
	);
}
