import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { httpServer } from './http-server';
import { listen } from './listen';

const server = httpServer((_request, response) => {
	response.writeHead(403);
	response.end('no');
}, undefined);

/** Sends a request whose body drips for as long as it may; what is answered, and whether the connection was ended. */
async function dripped(port: number, length: number): Promise<{ text: string; ended: boolean }> {
	let text = '';
	let ended = true;
	const socket = connect(port, '127.0.0.1', () =>
		socket.write(`PUT / HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${length}\r\n\r\n`)
	);
	const drip = setInterval(() => socket.writable && socket.write('x'), 100);
	const enough = setTimeout(() => {
		ended = false;
		socket.destroy();
	}, 15_000);
	socket.on('data', (bytes) => (text += String(bytes))).on('error', () => undefined);
	await new Promise((resolve) => socket.once('close', resolve));
	clearInterval(drip);
	clearTimeout(enough);
	return { text, ended };
}

test('a request that was answered before its body came may not hold its connection with it', async () => {
	const port = await listen(server, '127.0.0.1', 0);
	const { text, ended } = await dripped(port, 1_000_000);
	expect(text).toMatch(/^HTTP\/1\.1 403 /);
	expect(ended).toBe(true);
	await new Promise((resolve) => server.close(resolve));
});
