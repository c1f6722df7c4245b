import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../tests/integration/databases';
import {
	currentApplication,
	startCurrentApplication
} from '$lib/server/commands/current-application';
import { POST as contacts } from './routes/api/v1/contacts/+server';
import { handle } from './hooks.server';

const own = 'http://localhost:3000';
const form = 'application/x-www-form-urlencoded';

/** Headers of a request. */
type Sent = Record<string, string>;

describe('what is refused before a route is asked', () => {
	let database: TestDatabase;
	beforeAll(async () => {
		database = await createTestDatabase('pglite');
		await startCurrentApplication({ DATA_DIR: database.config.dataDir });
	});
	afterAll(async () => {
		await currentApplication().close();
		await database.drop();
	});

	const ask = async (
		path: string,
		{ route = path, ...init }: RequestInit & { route?: string | null } = {},
		resolve: (event: never) => Response | Promise<Response> = () => new Response('answered')
	) => {
		const url = new URL(path, own);
		const request = new Request(url, init);
		const cookies = { get: () => undefined };
		const event = { request, url, cookies, locals: {}, route: { id: route }, params: {} };
		return handle({ event, resolve } as never);
	};
	const problem = async (answer: Promise<Response>) => {
		const response = await answer;
		expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
		expect(await response.json()).toMatchObject({ status: response.status });
		return response.status;
	};
	const post = (headers: Sent, body = '[]') => ({
		method: 'POST',
		headers,
		body
	});
	const key = { authorization: 'Bearer ek_none' };

	it('is a write to the API without a key: 401, whatever it holds and wherever it comes from', async () => {
		const sent: Sent[] = [
			{ 'content-type': 'application/json' },
			{ 'content-type': form },
			{ 'content-type': 'text/plain', origin: 'https://evil.example' }
		];
		for (const headers of sent)
			expect(await problem(ask('/api/v1/contacts', post(headers)))).toBe(401);
	});

	it('is with a key only what another site sends; the route says which content it takes', async () => {
		const send = (type: string, more = {}) =>
			problem(ask('/api/v1/contacts', post({ ...key, 'content-type': type, ...more }), contacts));
		expect(await send(form)).toBe(415);
		expect(await send('text/plain')).toBe(415);
		expect(await send('application/json')).toBe(401);
		expect(await send('application/json', { origin: 'https://evil.example' })).toBe(403);
	});

	it('is an address under /api/ that does not exist, and a method that one does not take', async () => {
		expect(await problem(ask('/api/v1/nothing', { route: null }))).toBe(404);
		expect(await problem(ask('/api', { route: null }))).toBe(404);
		const refusing = () => new Response('no', { status: 405, headers: { allow: 'POST' } });
		expect(await problem(ask('/api/v1/surveys', {}, refusing))).toBe(405);
		expect((await ask('/api/v1/surveys', {}, refusing)).headers.get('allow')).toBe('POST');
	});

	it('is a form of another page on a screen, and not one of our own', async () => {
		for (const origin of ['https://evil.example', 'null', undefined])
			await expect(
				ask('/flags', post({ 'content-type': form, ...(origin && { origin }) }, 'a=b'))
			).rejects.toMatchObject({ status: 403 });
		const ours = await ask('/flags', post({ 'content-type': form, origin: own }, 'a=b'));
		expect(await ours.text()).toBe('answered');
		expect((await ask('/nothing', { route: null })).status).toBe(200);
	});
});
