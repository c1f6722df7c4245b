import type { Socket } from 'node:net';
import { jsonLines, sendLine } from './ndjson';

/** What another process asks of the holder: a command of `evenkeel` and its arguments (paths, flags). */
export type LockRequest = { command: string; args: Record<string, unknown> };

/**
 * Carries a request out.
 * @param progress sends a line while the work goes on
 * @param signal aborted when the asker has gone
 * @returns the result, as JSON; a throw is sent as its message
 */
export type RequestHandler = (
	request: LockRequest,
	progress: (line: unknown) => void,
	signal: AbortSignal
) => Promise<unknown>;

export type LockAnswer = { progress: unknown } | { result: unknown } | { error: string };

/** Answers one connection: one request, progress lines, then a result or an error. */
export async function answer(socket: Socket, handler: RequestHandler | null): Promise<void> {
	const gone = new AbortController();
	socket.once('close', () => gone.abort());
	socket.on('error', () => {});
	for await (const request of jsonLines(socket)) {
		let last: LockAnswer;
		try {
			if (!handler) throw new Error('the server is still starting; try again in a moment');
			const progress = (line: unknown) => sendLine(socket, { progress: line });
			last = { result: (await handler(request as LockRequest, progress, gone.signal)) ?? null };
		} catch (error) {
			last = { error: error instanceof Error ? error.message : String(error) };
		}
		socket.end(`${JSON.stringify(last)}\n`);
		return;
	}
}
