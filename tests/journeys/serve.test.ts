import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Product, startProduct } from './product';

let product: Product;
beforeAll(async () => {
	product = await startProduct();
});
afterAll(() => product?.remove());

type Answer = { status: number; headers: Record<string, unknown>; body: string };

/** A request with headers that `fetch` would not send. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const sent = request(`${product.url}${path}`, { method, headers }, (response) => {
			let body = '';
			response.setEncoding('utf8').on('data', (text) => (body += text));
			response.on('end', () =>
				resolve({ status: response.statusCode ?? 0, headers: response.headers, body })
			);
		});
		sent.on('error', reject).end();
	});
}

test('the process answers', async () => {
	const { status, body } = await ask('/healthz');
	expect({ status, body }).toEqual({ status: 200, body: 'ok\n' });
});

test('every response carries the security headers, static files and refusals included', async () => {
	for (const path of ['/healthz', '/_app/version.json', '/no-such-page']) {
		const { headers } = await ask(path);
		expect(headers['x-content-type-options'], path).toBe('nosniff');
		expect(headers['referrer-policy'], path).toBeTypeOf('string');
		expect(headers['content-security-policy'], path).toMatch(/frame-ancestors 'none'/);
	}
});

test('a name that a hostile page pointed here is refused', async () => {
	expect((await ask('/healthz', { host: 'evil.example' })).status).toBe(421);
	expect((await ask('/healthz', { host: `127.0.0.1:${new URL(product.url).port}` })).status).toBe(
		200
	);
});

test('a form of a foreign site is refused, also with forged forwarding headers', async () => {
	const port = new URL(product.url).port;
	const form = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '0' };
	const foreign = { ...form, origin: 'https://evil.example' };
	expect((await ask('/healthz', foreign, 'POST')).status).toBe(403);
	const forged = { 'x-forwarded-host': 'evil.example', 'x-evenkeel-proto': 'https' };
	expect((await ask('/healthz', { ...foreign, ...forged }, 'POST')).status).toBe(403);
	const secure = { ...form, ...forged, origin: `https://localhost:${port}` };
	expect((await ask('/healthz', secure, 'POST')).status).toBe(403);
});

test('a form of our own page passes the origin check under both names', async () => {
	const { port } = new URL(product.url);
	for (const host of [`localhost:${port}`, `127.0.0.1:${port}`]) {
		const headers = {
			host,
			origin: `http://${host}`,
			'content-type': 'application/x-www-form-urlencoded',
			'content-length': '0'
		};
		// 405: past the check, but /healthz takes no forms.
		expect((await ask('/healthz', headers, 'POST')).status, host).toBe(405);
	}
});

test('a form larger than 1 MB is refused before it is read', async () => {
	const headers = {
		'content-type': 'multipart/form-data; boundary=x',
		'content-length': '1048577'
	};
	expect((await ask('/healthz', headers, 'POST')).status).toBe(413);
});
