import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_SEED, demoCentre } from '$lib/demo/demo-centre';
import { demoContacts } from '$lib/demo/demo-contacts';
import { isConserved } from '$lib/domain/counts';
import { defaultSettings } from '$lib/domain/site';
import { openStore } from '$lib/server/store/client';
import { listBatches } from '$lib/server/store/read/batches';
import { createSite, findSiteById, type SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import { sampleContact } from '$lib/server/store/testing/sample-contact';
import type { WriteResult } from '$lib/server/store/write/write-result';
import { openBatch } from '$lib/server/store/write/open-batch';
import { undoBatch } from '$lib/server/store/undo/undo-batch';
import { writeContacts } from '$lib/server/store/write/write-contacts';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../../../tests/integration/databases';
import { DemoTrickle } from './demo-trickle';
import { loadDemo } from './load-demo';
import { SiteNotEmpty } from './site-not-empty';

const HOUR = 3_600_000;
const ENDS_AT = Date.parse('2026-07-14T13:20:00Z');

async function counted(store: Store, siteId: number) {
	const [row] = await store.query<{ contacts: number; surveys: number; agents: number }>(
		`select (select count(*)::int from contact where site_id = $1) as contacts,
		(select count(*)::int from survey where site_id = $1) as surveys,
		(select count(*)::int from agent where site_id = $1) as agents`,
		[siteId]
	);
	return row!;
}

describe.each(databaseKinds)('the demo centre on %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	let site: SiteRow;
	const expected = { contacts: 0, surveys: 0, agents: 60 };
	const settings = defaultSettings('X', 'UTC');

	beforeAll(async () => {
		database = await createTestDatabase(kind);
		store = await openStore(database.config);
		site = (await createSite(store, 'demo', settings, new Date(ENDS_AT)))!;
		for (const { contacts, surveys } of demoContacts(demoCentre(DEMO_SEED, ENDS_AT))) {
			expected.contacts += contacts.length;
			expected.surveys += surveys.length;
		}
	});
	afterAll(async () => {
		await store.close();
		await database.drop();
	});

	it('is taken up again after an interruption and then whole', async () => {
		const shares: number[] = [];
		const interrupted = loadDemo(store, site, {
			now: () => ENDS_AT,
			onProgress: () => {
				throw new Error('the power failed');
			}
		});
		await expect(interrupted).rejects.toThrow('the power failed');
		const before = await counted(store, site.siteId);
		expect(before.contacts).toBeGreaterThan(0);

		const loaded = await loadDemo(store, site, {
			now: () => ENDS_AT + HOUR,
			onProgress: ({ share }) => shares.push(share)
		});
		expect(loaded.contacts).toMatchObject({
			received: expected.contacts,
			unchanged: before.contacts,
			created: expected.contacts - before.contacts
		});
		expect(isConserved(loaded.surveys)).toBe(true);
		expect(await counted(store, site.siteId)).toEqual(expected);
		expect(shares.at(-1)).toBe(1);
		expect([...shares].sort((a, b) => a - b)).toEqual(shares);
		const { settings } = (await findSiteById(store, site.siteId))!;
		expect(settings).toMatchObject({ name: 'Harbour centre', zone: 'Europe/Riga' });
	}, 600_000);

	it('is refused a second time, and by a site with contacts of its own', async () => {
		await expect(loadDemo(store, site, { now: () => ENDS_AT })).rejects.toThrow(SiteNotEmpty);
		const own = (await createSite(store, 'own', settings, new Date(ENDS_AT)))!;
		const batchId = await openBatch(store, own, {
			what: 'contacts',
			source: 'api',
			startedAt: new Date(ENDS_AT)
		});
		await writeContacts(store, own, batchId, [sampleContact('mine')]);
		await expect(loadDemo(store, own, { now: () => ENDS_AT })).rejects.toThrow(SiteNotEmpty);
		expect(await counted(store, own.siteId)).toMatchObject({ contacts: 1 });
		expect(
			await DemoTrickle.start(
				store,
				own,
				quietHooks(() => ENDS_AT)
			)
		).toBeNull();
	});

	it('goes on by itself: catches up first, then writes what becomes due', async () => {
		let now = ENDS_AT + 3 * HOUR;
		const results: WriteResult[] = [];
		const hooks = {
			...quietHooks(() => now),
			written: (result: WriteResult) => results.push(result)
		};
		const trickle = (await DemoTrickle.start(store, site, hooks))!;
		await until(() => results.length >= 2);
		const caughtUp = await counted(store, site.siteId);
		expect(caughtUp.contacts - expected.contacts).toBeGreaterThan(40);
		expect(caughtUp.surveys).toBeGreaterThan(expected.surveys);
		now += 20 * 60_000;
		await until(() => results.length >= 3);

		// What it has written is taken back: what becomes due from now on comes in another batch.
		const live = (await listBatches(store, site.siteId)).items.find(
			({ fileName, what }) => fileName === 'live' && what === 'contacts'
		)!;
		const moment = { now: () => new Date(now), written: () => undefined };
		const undone = await undoBatch(store, site, Number(live.batchId), moment);
		expect(undone!.removed).toBeGreaterThan(40);
		const without = (await counted(store, site.siteId)).contacts;
		const before = results.length;
		now += 20 * 60_000;
		await until(() => results.length > before);
		await trickle.stop();
		const { items: batches } = await listBatches(store, site.siteId);
		const ofContacts = batches.filter(
			({ fileName, what }) => fileName === 'live' && what === 'contacts'
		);
		expect(ofContacts.map(({ status }) => status).sort()).toEqual(['done', 'undone']);
		const later = await counted(store, site.siteId);
		expect(later.contacts).toBeGreaterThan(without);

		const again: WriteResult[] = [];
		const restarted = (await DemoTrickle.start(store, site, {
			...hooks,
			written: (result) => again.push(result)
		}))!;
		await until(() => again.length >= 1);
		await restarted.stop();
		expect((await counted(store, site.siteId)).contacts).toBe(later.contacts);
		const { items } = await listBatches(store, site.siteId);
		expect(items.filter(({ fileName }) => fileName === 'live').length).toBeLessThanOrEqual(5);
		expect(items.every(({ counts }) => isConserved(counts))).toBe(true);
	}, 120_000);
});

function quietHooks(now: () => number) {
	return {
		now,
		everyMs: 20,
		written: () => undefined,
		failed: (error: unknown) => {
			throw error;
		}
	};
}

async function until(holds: () => boolean): Promise<void> {
	while (!holds()) await new Promise((done) => setTimeout(done, 20));
}
