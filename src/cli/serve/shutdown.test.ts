import { createServer, type Server, type ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { listen } from './listen';
import { shutDown, type WaitUntil } from './shutdown';

const events = process as NodeJS.EventEmitter;
afterEach(() => {
	events.removeAllListeners('evenkeel:draining');
	events.removeAllListeners('sveltekit:shutdown');
});

async function serverWith(handle: (response: ServerResponse) => void): Promise<[Server, string]> {
	const server = createServer((_request, response) => handle(response));
	return [server, `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}`];
}

describe('shutting down', () => {
	test('ends an open event stream, then closes the database, and waits for that', async () => {
		const order: string[] = [];
		const [server, url] = await serverWith((response) => {
			response.write('data: open\n\n');
			events.once('evenkeel:draining', () => {
				order.push('stream');
				response.end();
			});
		});
		events.once('sveltekit:shutdown', (reason: string, waitUntil: WaitUntil) => {
			order.push(reason);
			waitUntil(new Promise((done) => setTimeout(done, 50)).then(() => order.push('database')));
		});
		const stream = (await fetch(url)).text();
		await shutDown(server, 'SIGTERM');
		expect(await stream).toBe('data: open\n\n');
		expect(order).toEqual(['stream', 'SIGTERM', 'database']);
	});

	test('lets a request under way end, and takes no new one', async () => {
		const [server, url] = await serverWith((response) => {
			setTimeout(() => response.end('done'), 200);
		});
		const answer = fetch(url).then((response) => response.text());
		await new Promise((resolve) => server.once('request', resolve));
		const down = shutDown(server, 'SIGTERM');
		await expect(fetch(url)).rejects.toThrow();
		expect(await answer).toBe('done');
		await down;
	});

	test('cuts a request that never ends and goes on when the database never closes', async () => {
		const [server, url] = await serverWith((response) => void response.write('for ever'));
		events.once('sveltekit:shutdown', (_reason: string, waitUntil: WaitUntil) =>
			waitUntil(new Promise(() => {}))
		);
		const body = fetch(url).then((response) => response.text());
		const cut = expect(body).rejects.toThrow();
		await new Promise((resolve) => server.once('request', resolve));
		const started = performance.now();
		await shutDown(server, 'SIGTERM');
		expect(performance.now() - started).toBeLessThan(9_900);
		await cut;
	}, 20_000);

	test('a database that fails to close does not stop the end', async () => {
		const [server] = await serverWith((response) => void response.end());
		events.once('sveltekit:shutdown', (_reason: string, waitUntil: WaitUntil) =>
			waitUntil(Promise.reject(new Error('no')))
		);
		await expect(shutDown(server, 'SIGINT')).resolves.toBeUndefined();
	});
});
