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
import { addAction, readActions, setActionStatus } from './actions';
import { publishReview, readReview } from './reviews';

const NOW = Date.UTC(2026, 10, 23, 8);

describe.each(databaseKinds)('reviews and actions on %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	let siteId: number;
	let other: number;
	beforeAll(async () => {
		database = await createTestDatabase(kind);
		store = await openStore(database.config);
		const made = async (slug: string) =>
			(await createSite(store, slug, defaultSettings(slug, 'Europe/Riga'), new Date(0)))!.siteId;
		siteId = await made('x');
		other = await made('y');
	});
	afterAll(async () => {
		await store.close();
		await database.drop();
	});

	test('what is published stays as it is', async () => {
		const snapshot = { figures: [{ value: 0.1 + 0.2, text: 'Ā “0.30”' }], swings: null };
		expect(await publishReview(store, siteId, '2026-W47', snapshot, NOW)).toBe(true);
		expect(await publishReview(store, siteId, '2026-W47', { figures: [] }, NOW + 1)).toBe(false);
		expect(await readReview(store, siteId, '2026-W47')).toEqual({
			...{ week: '2026-W47', snapshot, publishedAt: NOW }
		});
		expect(await readReview(store, siteId, '2026-W46')).toBeNull();
		expect(await readReview(store, other, '2026-W47')).toBeNull();
	});

	test('open actions are carried over, done ones stay with their week', async () => {
		const action = { owner: 'Anna', dueDay: 20_800 };
		await addAction(store, siteId, { ...action, title: 'a', week: '2026-W46' }, NOW);
		await addAction(store, siteId, { ...action, title: 'b', week: '2026-W46' }, NOW);
		await addAction(
			store,
			siteId,
			{ owner: 'Jānis', dueDay: null, title: 'c', week: '2026-W47' },
			NOW
		);
		const titles = async (week: string) =>
			(await readActions(store, siteId, week)).map(({ title, status }) => `${title} ${status}`);
		const [first] = await readActions(store, siteId, '2026-W46');
		expect(await setActionStatus(store, siteId, first!.actionId, 'done')).toBe(true);
		expect(await titles('2026-W46')).toEqual(['b open', 'a done']);
		expect(await titles('2026-W47')).toEqual(['b open', 'c open']);
		expect(await titles('2026-W45')).toEqual([]);
		expect(await setActionStatus(store, other, first!.actionId, 'open')).toBe(false);
		expect(await readActions(store, other, '2026-W47')).toEqual([]);
	});
});
