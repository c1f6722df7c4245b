import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultSettings } from '$lib/domain/site';
import { openStore } from '$lib/server/store/client';
import { createSite } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import {
	findWallDevice,
	listWallDevices,
	renameWallDevice,
	revokeWallDevice,
	unpairWallDevice
} from '$lib/server/store/wall-devices';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../../../tests/integration/databases';
import { deviceOfScreen, makeWallDevice, newWallLink, pairScreen } from './wall-device';

const at = (second: number) => new Date(Date.UTC(2026, 10, 20) + second * 1000);

describe.each(databaseKinds)('wall devices on %s', (kind) => {
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
	});
	afterAll(async () => {
		await store?.close();
		await database?.drop();
	});

	const make = async (name: string, site = siteId) =>
		(await makeWallDevice(store, site, name, at(0)))!;
	const idOf = (key: string) => key.split('_')[1]!;
	const pair = async (key: string, now = at(1)) => {
		const paired = await pairScreen(store, key, now);
		if ('failed' in paired) throw new Error(paired.failed);
		return paired.screen;
	};

	test('a link pairs one screen, once, and neither its key nor the cookie is stored', async () => {
		const key = await make('Hall');
		const screen = await pair(key);
		expect(await deviceOfScreen(store, screen, at(2))).toMatchObject({
			device: { siteId, name: 'Hall' }
		});
		expect(await pairScreen(store, key, at(3))).toEqual({ failed: 'used' });
		const stored = JSON.stringify(await store.query('select * from wall_device'));
		for (const secret of [key, screen]) expect(stored).not.toContain(secret.slice(20));
	});

	test('of two screens that open a link at the same time one is paired', async () => {
		const key = await make('Race');
		const answers = await Promise.all([
			pairScreen(store, key, at(1)),
			pairScreen(store, key, at(1))
		]);
		expect(answers.filter((answer) => 'screen' in answer)).toHaveLength(1);
	});

	test('what is no key of a link is told nothing but that', async () => {
		const key = await make('Wrong');
		const foreign = `${key.slice(0, 20)}${(await make('Foreign', other)).slice(20)}`;
		const wrong = ['', 'x'.repeat(50_000), key.slice(0, -1), key.toUpperCase(), foreign];
		for (const each of [...wrong, key.replace('wl_', 'ws_'), key.replace('wl_', 'ek_')])
			expect(await pairScreen(store, each, at(1)), each.slice(0, 80)).toEqual({ failed: 'wrong' });
		const screen = await pair(key);
		for (const each of [...wrong, key, screen.slice(0, -1), `${screen}x`])
			expect(await deviceOfScreen(store, each, at(2))).toEqual({ refused: 'unknown' });
	});

	test('the link of a site pairs for that site, whoever opens it', async () => {
		expect(await pairScreen(store, await make('Leeds', other), at(1))).toMatchObject({
			siteId: other
		});
	});

	test('revoked, neither its screen nor its link is good any more, and another site cannot do it', async () => {
		const [key, waiting] = [await make('Old'), await make('Never opened')];
		const screen = await pair(key);
		expect(await revokeWallDevice(store, other, idOf(key), at(2))).toBe(false);
		expect(await deviceOfScreen(store, screen, at(2))).toHaveProperty('device');
		for (const each of [key, waiting])
			expect(await revokeWallDevice(store, siteId, idOf(each), at(3))).toBe(true);
		expect(await deviceOfScreen(store, screen, at(4))).toEqual({ refused: 'revoked' });
		expect(await pairScreen(store, waiting, at(4))).toEqual({ failed: 'revoked' });
		expect(await revokeWallDevice(store, siteId, idOf(key), at(5))).toBe(false);
		expect(await newWallLink(store, siteId, idOf(key))).toBeNull();
		expect(await make('Old')).toMatch(/^wl_/);
		expect((await listWallDevices(store, siteId)).at(-1)?.revokedAt).not.toBeNull();
	});

	test('a new link leaves the screen that is there until another opens it', async () => {
		const key = await make('Moved');
		const before = await pair(key);
		const link = (await newWallLink(store, siteId, idOf(key)))!;
		expect(await pairScreen(store, key, at(2))).toEqual({ failed: 'wrong' });
		expect(await deviceOfScreen(store, before, at(2))).toHaveProperty('device');
		const after = await pair(link);
		expect(await deviceOfScreen(store, before, at(3))).toEqual({ refused: 'unknown' });
		expect(await deviceOfScreen(store, after, at(3))).toHaveProperty('device');
	});

	test('a screen that has left is unknown, and its device waits for another link', async () => {
		const key = await make('Left');
		const screen = await pair(key);
		await unpairWallDevice(store, { siteId, deviceId: idOf(key) });
		expect(await deviceOfScreen(store, screen, at(2))).toEqual({ refused: 'unknown' });
		expect(await pairScreen(store, key, at(2))).toEqual({ failed: 'used' });
	});

	test('a name is given once among the devices in service of a site', async () => {
		const key = await make('Twice');
		expect(await makeWallDevice(store, siteId, 'twice', at(0))).toBeNull();
		expect(await makeWallDevice(store, other, 'Twice', at(0))).not.toBeNull();
		await make('Second');
		const rename = (name: string) => renameWallDevice(store, siteId, idOf(key), name);
		expect(await rename('Second')).toBe('taken');
		expect(await rename('TWICE')).toBe('done');
		expect((await findWallDevice(store, idOf(key)))?.name).toBe('TWICE');
		await revokeWallDevice(store, siteId, idOf(key), at(1));
		expect(await rename('Third')).toBe('gone');
	});

	test('when it was last seen is kept to the minute', async () => {
		const key = await make('Seen');
		const screen = await pair(key, at(0));
		const seenAt = async (second: number) => {
			await deviceOfScreen(store, screen, at(second));
			return (await findWallDevice(store, idOf(key)))?.lastSeenAt;
		};
		expect(await seenAt(60)).toEqual(at(0));
		expect(await seenAt(61)).toEqual(at(61));
		expect(await seenAt(100)).toEqual(at(61));
	});
});
