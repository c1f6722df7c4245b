import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultSettings } from '$lib/domain/site';
import { openStore } from '$lib/server/store/client';
import { findAgentLink, listAgentLinks } from '$lib/server/store/agent-links';
import { createSite } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import { listWallDevices, revokeWallDevice } from '$lib/server/store/wall-devices';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../../../tests/integration/databases';
import {
	deviceOfScreen,
	makeAgentLink,
	makeWallDevice,
	newWallLink,
	pairScreen
} from './wall-device';

const at = (second: number) => new Date(Date.UTC(2026, 10, 20) + second * 1000);

describe.each(databaseKinds)('links of agents on %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	let siteId: number;
	let other: number;
	beforeAll(async () => {
		database = await createTestDatabase(kind);
		store = await openStore(database.config);
		const made = async (slug: string) =>
			(await createSite(store, slug, defaultSettings(slug, 'UTC'), new Date(0)))!.siteId;
		siteId = await made('x');
		other = await made('y');
		for (const id of [1, 2, 3, 4])
			await store.query(
				`insert into agent (site_id, id, external_id, name) values ($1, $2, $3, $4)`,
				[siteId, id, `a${id}`, id === 3 ? null : `Agent ${id}`]
			);
	});
	afterAll(async () => {
		await store?.close();
		await database?.drop();
	});

	const idOf = (key: string) => key.split('_')[1]!;
	const open = async (key: string, now = at(1)) => {
		const paired = await pairScreen(store, key, now, 'agent');
		if ('failed' in paired) throw new Error(paired.failed);
		return paired.screen;
	};

	test('a link lets one browser in, once, for one agent, and neither key nor cookie is stored', async () => {
		const key = (await makeAgentLink(store, siteId, 1, at(0)))!;
		const cookie = await open(key);
		expect(await deviceOfScreen(store, cookie, at(2))).toMatchObject({
			device: { siteId, agentId: 1 }
		});
		expect(await pairScreen(store, key, at(3), 'agent')).toEqual({ failed: 'used' });
		const stored = JSON.stringify(await store.query('select * from wall_device'));
		for (const secret of [key, cookie]) expect(stored).not.toContain(secret.slice(20));
	});

	test('an agent has one link in service; nobody has one who is no agent of the site', async () => {
		expect(await makeAgentLink(store, siteId, 1, at(0))).toBeNull();
		expect(await makeAgentLink(store, siteId, 99, at(0))).toBeNull();
		expect(await makeAgentLink(store, other, 1, at(0))).toBeNull();
	});

	test('a link of an agent opens no wall, and a wall’s no page of an agent', async () => {
		const own = (await makeAgentLink(store, siteId, 2, at(0)))!;
		const wall = (await makeWallDevice(store, siteId, 'Hall', at(0)))!;
		for (const [key, to] of [
			[own, 'wall'],
			[wall, 'agent'],
			[own.replace('al_', 'wl_'), 'wall'],
			[wall.replace('wl_', 'al_'), 'agent']
		] as const)
			expect(await pairScreen(store, key, at(1), to)).toEqual({ failed: 'wrong' });
		const cookie = await open(own);
		const forged = [cookie.replace('as_', 'ws_'), `as_${idOf(wall)}_${cookie.slice(20)}`];
		for (const each of forged)
			expect(await deviceOfScreen(store, each, at(2))).toEqual({ refused: 'unknown' });
		const names = (await listWallDevices(store, siteId)).map(({ name }) => name);
		expect(names).toEqual(['Hall']);
	});

	test('a new link leaves the browser that is there until another opens it', async () => {
		const key = (await makeAgentLink(store, siteId, 3, at(0)))!;
		const before = await open(key);
		const again = (await newWallLink(store, siteId, idOf(key), 'agent'))!;
		expect(again).toMatch(/^al_/);
		expect(await deviceOfScreen(store, before, at(2))).toHaveProperty('device');
		const after = await open(again);
		expect(await deviceOfScreen(store, before, at(3))).toEqual({ refused: 'unknown' });
		expect(await deviceOfScreen(store, after, at(3))).toHaveProperty('device');
	});

	test('revoked, neither link nor browser is good, and another link can be made', async () => {
		const key = (await makeAgentLink(store, siteId, 4, at(0)))!;
		const cookie = await open(key);
		expect(await revokeWallDevice(store, other, idOf(key), at(2))).toBe(false);
		expect(await revokeWallDevice(store, siteId, idOf(key), at(2))).toBe(true);
		expect(await deviceOfScreen(store, cookie, at(3))).toEqual({ refused: 'revoked' });
		expect((await findAgentLink(store, siteId, 4))?.revokedAt).toEqual(at(2));
		expect(await makeAgentLink(store, siteId, 4, at(4))).toMatch(/^al_/);
		expect((await findAgentLink(store, siteId, 4))?.revokedAt).toBeNull();
	});

	test('the list of a site has the links in service by name, with when they were last seen', async () => {
		const links = await listAgentLinks(store, siteId);
		expect(links.map(({ agent }) => agent)).toEqual(['Agent 1', 'Agent 2', 'Agent 4', 'a3']);
		expect(links[0]).toMatchObject({ lastSeenAt: at(1).getTime() });
		expect(links[2]).toMatchObject({ screenHash: null, lastSeenAt: null, linkUsedAt: null });
		expect(await listAgentLinks(store, other)).toEqual([]);
	});
});
