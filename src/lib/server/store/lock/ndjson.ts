import type { Socket } from 'node:net';

const LONGEST_LINE = 1024 * 1024;

/** The JSON values of the lines that come in; ends with the connection. Throws on a line that is no JSON. */
export async function* jsonLines(socket: Socket): AsyncGenerator<unknown> {
	let rest = '';
	socket.setEncoding('utf8');
	for await (const chunk of socket) {
		rest += String(chunk);
		for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
			const line = rest.slice(0, end);
			rest = rest.slice(end + 1);
			yield JSON.parse(line);
		}
		if (rest.length > LONGEST_LINE) throw new Error('a line is too long');
	}
}

export function sendLine(socket: Socket, value: unknown): void {
	if (socket.writable) socket.write(`${JSON.stringify(value)}\n`);
}
