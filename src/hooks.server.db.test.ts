import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../tests/integration/databases';
import { SCREEN_COOKIE } from '$lib/server/access/screen-cookie';
import { makeAgentLink, makeWallDevice, pairScreen } from '$lib/server/access/wall-device';
import { defaultSettings } from '$lib/domain/site';
import { createSite } from '$lib/server/store/sites';
import { revokeWallDevice } from '$lib/server/store/wall-devices';
import { changeWallAccess } from '$lib/server/store/write/change-wall';
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

	/** Cookies that were set. */
	const kept: unknown[][] = [];
	const ask = async (
		path: string,
		{
			route = path,
			screen,
			...init
		}: RequestInit & { route?: string | null; screen?: string | undefined } = {},
		resolve: (event: never) => Response | Promise<Response> = () => new Response('answered')
	) => {
		const url = new URL(path, own);
		const request = new Request(url, init);
		const cookies = {
			get: (name: string) => (name === SCREEN_COOKIE ? screen : undefined),
			set: (...set: unknown[]) => void kept.push(set)
		};
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

	/** A screen that is paired with a device of a site. */
	const pairedWith = async (siteId: number, name: string) => {
		const { store } = currentApplication();
		const key = (await makeWallDevice(store, siteId, name, new Date()))!;
		const paired = await pairScreen(store, key, new Date());
		if ('failed' in paired) throw new Error(paired.failed);
		return { screen: paired.screen, deviceId: key.split('_')[1]! };
	};
	/** The site that a route would answer for. */
	const siteFor = async (path: string, sent: Parameters<typeof ask>[1]) => {
		let slug: string | null = null;
		await ask(path, sent, (({ locals }: { locals: App.Locals }) => {
			slug = locals.refused ?? locals.site.slug;
			return new Response('answered');
		}) as never);
		return slug;
	};

	it('is of a screen all but its wall, in the form that was asked for, even where its cookie is none', async () => {
		const { screen } = await pairedWith(1, 'Everything else');
		for (const cookie of [screen, '', 'ws_nonsense', 'x'.repeat(4000)]) {
			for (const path of [
				'/',
				'/flags',
				'/settings/wall',
				'/readyz',
				'/metrics',
				'/wall/preview'
			]) {
				const answer = await ask(path, { screen: cookie });
				expect(answer.status, path).toBe(403);
				expect(await answer.text()).toContain('action="/wall/leave"');
			}
			expect((await ask('/nothing', { screen: cookie, route: null })).status).toBe(403);
			expect(await problem(ask('/api/v1/flags', { screen: cookie, headers: key }))).toBe(403);
			const form = post(
				{ 'content-type': 'application/x-www-form-urlencoded', origin: own },
				'a=b'
			);
			for (const path of ['/settings/wall', '/wall', '/wall/data', '/flags'])
				expect((await ask(path, { ...form, screen: cookie })).status, path).toBe(403);
		}
		expect(await (await ask('/healthz', { screen })).text()).toBe('answered');
	});

	it('is of a screen every site but its own, whatever address, referer and headers say', async () => {
		const { store } = currentApplication();
		const leeds = await createSite(store, 'leeds', defaultSettings('Leeds', 'UTC'), new Date());
		const { screen } = await pairedWith(leeds!.siteId, 'Leeds');
		const headers = { referer: `${own}/?site=main`, 'x-forwarded-host': 'main', 'x-site': 'main' };
		for (const path of ['/wall', '/wall?site=main', '/wall?site=gone'])
			expect(await siteFor(path, { screen, headers, route: '/wall' }), path).toBe('leeds');
		expect(await siteFor('/wall/data?site=main', { screen, route: '/wall/data' })).toBe('leeds');
		expect(await siteFor('/live?site=main', { screen, route: '/live' })).toBe('leeds');
	});

	/** A browser that an agent has opened their link in. */
	const browserOfAgent = async (siteId: number, id: number) => {
		const { store } = currentApplication();
		await store.query('insert into agent (site_id, id, external_id) values ($1, $2, $3)', [
			...[siteId, id],
			`a${id}`
		]);
		const key = (await makeAgentLink(store, siteId, id, new Date()))!;
		const paired = await pairScreen(store, key, new Date(), 'agent');
		if ('failed' in paired) throw new Error(paired.failed);
		return { screen: paired.screen, deviceId: key.split('_')[1]! };
	};

	it('is of an agent’s browser all but the own page, in the form that was asked for', async () => {
		const { screen } = await browserOfAgent(1, 1);
		for (const cookie of [screen, 'as_nonsense']) {
			for (const path of [
				'/',
				'/flags',
				'/contacts/c-1',
				'/wall',
				'/wall/data',
				'/live',
				'/export/flags.csv',
				'/agents/a1',
				'/own/x',
				'/readyz'
			]) {
				const answer = await ask(path, { screen: cookie });
				expect(answer.status, path).toBe(403);
				expect(await answer.text()).toContain('action="/own/leave"');
			}
			for (const path of ['/api/v1/flags', '/api/v1/live'])
				expect(await problem(ask(path, { screen: cookie, headers: key }))).toBe(403);
			const sent = post({ 'content-type': form, origin: own }, 'a=b');
			for (const path of ['/flags', '/settings', '/agents/a1', '/wall/pair', '/wall/leave'])
				expect((await ask(path, { ...sent, screen: cookie })).status, path).toBe(403);
		}
		const answered = await ask('/own', {
			...post({ 'content-type': form, origin: own }, 'a=b'),
			screen
		});
		expect(await answered.text()).toBe('answered');
	});

	it('is of an agent’s browser every agent and site but its own, whatever the address says', async () => {
		const { store } = currentApplication();
		const york = await createSite(store, 'york', defaultSettings('York', 'UTC'), new Date());
		const { screen, deviceId } = await browserOfAgent(york!.siteId, 5);
		const shown = async (path: string) => {
			let found: unknown = null;
			await ask(path, { screen, route: '/own' }, (({ locals }: { locals: App.Locals }) => {
				found = [locals.site.slug, locals.device?.agentId, locals.refused];
				return new Response('answered');
			}) as never);
			return found;
		};
		for (const path of ['/own', '/own?site=main', '/own?site=gone&agent=1'])
			expect(await shown(path), path).toEqual(['york', 5, null]);
		await revokeWallDevice(store, york!.siteId, deviceId, new Date());
		expect(await shown('/own')).toEqual(['main', undefined, 'revoked']);
		expect((await ask('/own', { screen })).status).toBe(403);
		expect((await ask('/own', {})).status).toBe(401);
		expect(await siteFor('/own', {})).toBe('unpaired');
		const wall = await pairedWith(1, 'No own page');
		expect((await ask('/own', { screen: wall.screen })).status).toBe(403);
	});

	it('is a wall of whoever was revoked: the page says so, data and stream are refused with the reason', async () => {
		const { store } = currentApplication();
		const { screen, deviceId } = await pairedWith(1, 'Revoked');
		kept.length = 0;
		expect((await ask('/wall', { screen })).status).toBe(200);
		expect(kept).toEqual([
			[
				SCREEN_COOKIE,
				screen,
				expect.objectContaining({ httpOnly: true, sameSite: 'strict', secure: false })
			]
		]);
		await revokeWallDevice(store, 1, deviceId, new Date());
		expect((await ask('/wall', { screen })).status).toBe(403);
		expect(await siteFor('/wall', { screen })).toBe('revoked');
		for (const path of ['/wall/data', '/live']) {
			const answer = await ask(path, { screen });
			expect([answer.status, await answer.json()]).toEqual([403, { refused: 'revoked' }]);
		}
		expect(kept).toHaveLength(1);
		const unknown = await ask('/wall/data', { screen: `${screen.slice(0, -1)}A` });
		expect([unknown.status, await unknown.json()]).toEqual([401, { refused: 'unknown' }]);
	});

	it('is a wall without a screen where its site needs one, and nothing else of that site', async () => {
		const { store } = currentApplication();
		const { screen } = await pairedWith(1, 'Needed');
		expect(await siteFor('/wall', {})).toBe('main');
		await changeWallAccess(store, 1, true);
		expect(await siteFor('/wall', {})).toBe('unpaired');
		expect((await ask('/wall')).status).toBe(401);
		const forwarded = { 'x-forwarded-for': '127.0.0.1', 'x-real-ip': '127.0.0.1' };
		const data = await ask('/wall/data?site=main', { route: '/wall/data', headers: forwarded });
		expect([data.status, await data.json()]).toEqual([401, { refused: 'unpaired' }]);
		expect(await siteFor('/wall', { screen })).toBe('main');
		for (const path of ['/flags', '/live', '/settings/wall/preview'])
			expect(await siteFor(path, {}), path).toBe('main');
		expect(await siteFor('/wall?site=leeds', { route: '/wall' })).toBe('leeds');
		await changeWallAccess(store, 1, false);
		expect(await siteFor('/wall', {})).toBe('main');
	});
});
