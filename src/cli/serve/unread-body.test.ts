import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { httpServer } from './http-server';
import { listen } from './listen';

const MB = 2 ** 20;
let server: Server;
let port: number;
beforeAll(async () => {
	server = httpServer((_request, response) => {
		response.writeHead(503, { connection: 'close', 'retry-after': '10' });
		response.end('busy');
	}, undefined);
	port = await listen(server, '127.0.0.1', 0);
});
afterAll(() => new Promise((resolve) => void server.close(resolve)));

/** Sends a body and listens only when all of it is sent, as many programs do. */
async function sentWhole(bytes: number): Promise<{ text: string; sent: number; ended: boolean }> {
	const socket = connect(port, '127.0.0.1');
	let [text, sent, ended] = ['', 0, false];
	socket.on('error', () => undefined).on('end', () => (ended = true));
	const closed = new Promise((resolve) => socket.once('close', resolve));
	await once(socket, 'connect');
	socket.pause();
	socket.write(`PUT / HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${bytes}\r\n\r\n`);
	const piece = Buffer.alloc(MB / 4, 'x');
	while (sent < bytes && !socket.destroyed) {
		sent += piece.length;
		if (!socket.write(piece))
			await Promise.race([new Promise((resolve) => socket.once('drain', resolve)), closed]);
	}
	socket.on('data', (data) => (text += String(data))).resume();
	await closed;
	return { text, sent, ended };
}

test('whoever sends all of a body before listening still hears why it was not taken', async () => {
	for (const bytes of [MB, 50 * MB]) {
		const { text, sent, ended } = await sentWhole(bytes);
		expect(text).toMatch(/^HTTP\/1\.1 503 [^]*retry-after: 10[^]*busy/i);
		expect({ sent, ended }).toEqual({ sent: bytes, ended: true });
	}
});

test('but not for ever: what comes beyond all measure is cut off', async () => {
	const { sent } = await sentWhole(900 * MB);
	expect(sent).toBeLessThan(500 * MB);
});
