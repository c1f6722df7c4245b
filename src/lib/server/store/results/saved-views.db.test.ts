import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultSettings } from '$lib/domain/site';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../../../../tests/integration/databases';
import { openStore } from '../client';
import { createSite } from '../sites';
import type { Store } from '../store';
import { readSavedViews, removeView, renameView, saveView } from './saved-views';

describe.each(databaseKinds)('saved views on %s', (kind) => {
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
		await store.close();
		await database.drop();
	});
	const names = async (site = siteId) =>
		(await readSavedViews(store, site)).map(({ path, name }) => `${path} ${name}`);
	const save = (name: string, path = '/flags') =>
		saveView(store, siteId, { path, name, query: 'kind=swing' }, 1_000);

	test('have a name once on a screen, an order, and a site', async () => {
		for (const name of ['b', 'Ā', 'a']) expect(await save(name)).toBe(true);
		expect(await save('a', '/contacts')).toBe(true);
		expect(await save('a')).toBe(false);
		expect(await names()).toEqual(['/contacts a', '/flags a', '/flags b', '/flags Ā']);
		expect(await names(other)).toEqual([]);
	});

	test('are renamed, removed and put back, but for a name that is taken', async () => {
		const [, first, second] = await readSavedViews(store, siteId);
		const [a, b] = [first!.viewId, second!.viewId];
		expect(await renameView(store, siteId, a, 'b')).toBe('taken');
		expect(await renameView(store, siteId, a, 'c')).toBe('done');
		expect(await renameView(store, siteId, a, 'c')).toBe('done');
		expect(await renameView(store, other, a, 'd')).toBe('gone');
		expect(await removeView(store, siteId, b, 2_000)).toBe('done');
		expect(await renameView(store, siteId, b, 'd')).toBe('gone');
		expect(await names()).toEqual(['/contacts a', '/flags c', '/flags Ā']);
		expect(await save('b')).toBe(true);
		expect(await removeView(store, siteId, b, null)).not.toBe('done');
		const again = (await readSavedViews(store, siteId)).find(({ name }) => name === 'b');
		expect(await removeView(store, siteId, again!.viewId, 3_000)).toBe('done');
		expect(await removeView(store, siteId, b, null)).toBe('done');
		expect(await names()).toEqual(['/contacts a', '/flags b', '/flags c', '/flags Ā']);
		expect(await removeView(store, siteId, 999, 4_000)).toBe('gone');
	});
});
