import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { defaultSettings } from '$lib/domain/site';
import { readerLanguage } from '$lib/i18n/language';
import { speak } from '$lib/server/access/speak';
import { openStore } from '$lib/server/store/client';
import { readStaleWeeks } from '$lib/server/store/results/week-state';
import { createSite } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import { sampleContact } from '$lib/server/store/testing/sample-contact';
import { writeContacts } from '$lib/server/store/write/write-contacts';
import { createTestDatabase, type TestDatabase } from '../../../../tests/integration/databases';
import { Monitor } from './monitor';

let database: TestDatabase;
let store: Store;
beforeAll(async () => {
	database = await createTestDatabase('pglite');
	store = await openStore(database.config);
});
afterAll(async () => {
	await store.close();
	await database.drop();
});

/** A monitor of a new site, to whom every look at the clock is so many milliseconds later than the last. */
async function watched(slug: string, step: number) {
	const site = await createSite(store, slug, defaultSettings(slug, 'UTC'), new Date(0));
	if (!site) throw new Error(`the database has a site ${slug}`);
	const { siteId } = site;
	const reviewed: string[] = [];
	let clock = Date.UTC(2026, 10, 22);
	const monitor = new Monitor(store, {
		changed: (_, what) => void (what.includes('imports') && reviewed.push('review')),
		failed: (error) => {
			throw error;
		},
		now: () => (clock += step)
	});
	const come = async (id: string) => {
		await writeContacts(store, site, 1, [sampleContact(id)]);
		monitor.changed(siteId);
	};
	return { siteId, reviewed, monitor, come };
}

test('rests after a long review, and judges what comes meanwhile at once', async () => {
	// A review takes at least four seconds, and a rest 36.
	const { siteId, reviewed, monitor, come } = await watched('main', 4000);
	const settled = async () => expect(await readStaleWeeks(store, siteId)).toEqual([]);
	await come('c-1');
	await vi.waitFor(() => expect(reviewed).toHaveLength(1), { timeout: 10_000 });
	await come('c-2');
	await vi.waitFor(settled, { timeout: 5000 });
	await come('c-3');
	await vi.waitFor(settled, { timeout: 5000 });
	expect(reviewed).toHaveLength(1);
	await monitor.settled(siteId);
	expect(reviewed).toHaveLength(2);
	await monitor.stop();
});

test('rests no longer than three minutes, however long a review took', async () => {
	const { reviewed, monitor, come } = await watched('busy', 1_000_000);
	await come('c-1');
	await vi.waitFor(() => expect(reviewed).toHaveLength(1), { timeout: 10_000 });
	await come('c-2');
	await vi.waitFor(() => expect(reviewed).toHaveLength(2), { timeout: 10_000 });
	await monitor.stop();
});

test('writes what it finds in English, whoever made it look', async () => {
	const site = await createSite(store, 'other', defaultSettings('Other', 'UTC'), new Date(0));
	if (!site) throw new Error('the name was taken');
	const written: string[] = [];
	const monitor = new Monitor(store, {
		changed: () => void written.push(readerLanguage()),
		failed: (error) => {
			throw error;
		},
		now: Date.now
	});
	await writeContacts(store, site, 2, [sampleContact('c-4')]);
	await speak('lv', () => monitor.settled(site.siteId));
	await writeContacts(store, site, 2, [sampleContact('c-5')]);
	const before = written.length;
	speak('zh-Hant', () => monitor.changed(site.siteId));
	await vi.waitFor(() => expect(written.length).toBeGreaterThan(before), { timeout: 10_000 });
	await monitor.stop();
	expect(new Set(written)).toEqual(new Set(['en']));
});
