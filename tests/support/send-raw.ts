import { request } from 'node:http';
import type { HostileRequest } from './hostile-requests';

export type RawAnswer = { status: number; headers: NodeJS.Dict<string | string[]>; text: string };

/** A stream of events never ends, and nobody waits for more than its head. */
const LONGEST_TEXT = 1_000_000;

/** Sends a request as it is, without the tidying of fetch. @returns null where the connection broke without an answer */
export function sendRaw(
	origin: string,
	{ method, path, headers, body }: HostileRequest
): Promise<RawAnswer | null> {
	return new Promise((resolve) => {
		const { hostname, port } = new URL(origin);
		const asked = request({ hostname, port, method, path, headers, agent: false }, (response) => {
			const answer: RawAnswer = {
				status: response.statusCode ?? 0,
				headers: response.headers,
				text: ''
			};
			const end = () => resolve(answer);
			response.setEncoding('utf8').on('data', (text: string) => {
				if (answer.text.length < LONGEST_TEXT) answer.text += text;
				if (response.headers['content-type']?.startsWith('text/event-stream')) asked.destroy();
			});
			response.on('end', end).on('error', end).on('close', end);
		});
		asked.on('error', () => resolve(null));
		asked.end(body ?? undefined);
	});
}
