import { FolderInUse } from './folder-in-use';
import { dial, lockNames, pidOf } from './holder';
import { jsonLines, sendLine } from './ndjson';
import type { LockAnswer } from './answer';

/**
 * Has the process that holds the folder carry out a command.
 * @param onProgress called with each progress line
 * @returns its result
 * @throws Error with the holder's sentence; FolderInUse where it went away in the middle
 */
export async function requestFromHolder(
	dataDir: string,
	command: string,
	args: Record<string, unknown>,
	onProgress: (line: unknown) => void = () => {}
): Promise<unknown> {
	for (const name of lockNames(dataDir)) {
		const socket = await dial(dataDir, name);
		if (!socket) continue;
		try {
			sendLine(socket, { command, args });
			for await (const line of jsonLines(socket)) {
				const said = line as Partial<Record<'progress' | 'error' | 'result', unknown>> & LockAnswer;
				if ('progress' in said) onProgress(said.progress);
				else if ('error' in said) throw new Error(String(said.error));
				else if ('result' in said) return said.result;
			}
		} finally {
			socket.destroy();
		}
		throw new FolderInUse(dataDir, pidOf(name));
	}
	throw new Error(`no process uses the data folder ${dataDir}`);
}
