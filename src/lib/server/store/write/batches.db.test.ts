import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NO_COUNTS } from '$lib/domain/counts';
import { defaultSettings } from '$lib/domain/site';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../../../../tests/integration/databases';
import { openStore } from '../client';
import { answerKey, claimKey, releaseKey } from '../idempotency';
import { listBatches, listRejects, readBatch } from '../read/batches';
import { markAnalysed } from '../results/week-state';
import { findMapping, listMappings, saveMapping } from '../saved-mappings';
import { createSite, type SiteRow } from '../sites';
import type { Store } from '../store';
import { sampleContact } from '../testing/sample-contact';
import { finishBatch } from './finish-batch';
import { openBatch } from './open-batch';
import { saveRejects } from './save-rejects';
import { writeContacts } from './write-contacts';

describe.each(databaseKinds)('batches on %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	let site: SiteRow;
	beforeAll(async () => {
		database = await createTestDatabase(kind);
		store = await openStore(database.config);
		site = (await createSite(store, 'x', defaultSettings('X', 'UTC'), new Date(0)))!;
	});
	afterAll(async () => {
		await store.close();
		await database.drop();
	});
	const open = () =>
		openBatch(store, site, { what: 'contacts', source: 'api', startedAt: new Date(1000) });

	test('counts that do not add up are a defect, and the batch stays unfinished', async () => {
		const batchId = await open();
		const counts = { ...NO_COUNTS, received: 3, created: 2 };
		const finished = finishBatch(store, site, batchId, { counts, finishedAt: new Date() });
		await expect(finished).rejects.toThrow(/lost rows/);
		expect(await readBatch(store, site.siteId, batchId)).toMatchObject({ status: 'running' });
	});

	test('a batch is analysed once the monitor has reached the version that it left', async () => {
		const batchId = await open();
		const { counts, version } = await writeContacts(store, site, batchId, [sampleContact('c')]);
		await finishBatch(store, site, batchId, {
			counts,
			finishedAt: new Date(2000),
			ignoredFields: { x: 1 }
		});
		expect(await readBatch(store, site.siteId, batchId)).toMatchObject({
			...{ status: 'done', counts, version, analysed: false, ignoredFields: { x: 1 } }
		});
		await markAnalysed(store, site.siteId, version!, 3000);
		expect(await readBatch(store, site.siteId, batchId)).toMatchObject({ analysed: true });
		expect(await readBatch(store, site.siteId + 1, batchId)).toBeNull();
	});

	test('rejects come back as they were, in the order of the file, page by page', async () => {
		const batchId = await open();
		const rejects = Array.from({ length: 7 }, (_, i) => ({
			line: 70 - i,
			column: i % 2 ? 'a\tb' : null,
			reason: 'not-a-number' as const,
			value: 'x\\N',
			raw: 'one\n"two",\\'
		}));
		await saveRejects(store, site, batchId, rejects);
		await saveRejects(store, site, batchId, rejects.slice(0, 2));
		const first = await listRejects(store, site.siteId, batchId, { limit: 4 });
		const second = await listRejects(store, site.siteId, batchId, {
			limit: 4,
			cursor: first.nextCursor
		});
		expect(second.nextCursor).toBeNull();
		const all = [...first.items, ...second.items];
		expect(all).toEqual(rejects.toReversed().map((reject) => ({ ...reject, replayed: false })));
	});

	test('the newest batches come first, page by page', async () => {
		const ids = [await open(), await open(), await open()];
		const first = await listBatches(store, site.siteId, { limit: 2 });
		expect(first.items.map(({ batchId }) => batchId)).toEqual([ids[2], ids[1]]);
		const next = await listBatches(store, site.siteId, { limit: 1, cursor: first.nextCursor });
		expect(next.items[0]!.batchId).toBe(ids[0]);
	});

	test('an idempotency key: of two at once one is first, another body is refused, the answer is kept for a day', async () => {
		const now = new Date(Date.UTC(2026, 10, 16));
		const claim = (hash: string, at = now) => claimKey(store, site.siteId, 'k', hash, at);
		const both = await Promise.all([claim('h'), claim('h')]);
		expect(both.map(({ kind }) => kind).sort()).toEqual(['first', 'running']);
		expect((await claim('other')).kind).toBe('other-body');
		await releaseKey(store, site.siteId, 'k');
		expect((await claim('h')).kind).toBe('first');
		await answerKey(store, site.siteId, 'k', { created: 1 });
		expect(await claim('h')).toEqual({ kind: 'answered', answer: { created: 1 } });
		await releaseKey(store, site.siteId, 'k');
		expect((await claim('h', new Date(now.getTime() + 23 * 3_600_000))).kind).toBe('answered');
		expect((await claim('h', new Date(now.getTime() + 25 * 3_600_000))).kind).toBe('first');
		expect((await claim('h', new Date(now.getTime() + 26 * 3_600_000))).kind).toBe('first');
	});

	test('a saved mapping is found by its signature and replaced by the next of the same', async () => {
		const row = {
			siteId: site.siteId,
			signature: 's',
			name: 'One',
			mapping: { a: 1 },
			savedAt: new Date(0)
		};
		await saveMapping(store, row);
		await saveMapping(store, { ...row, name: 'Two', mapping: { a: 2 } });
		expect(await findMapping(store, site.siteId, 's')).toMatchObject({
			name: 'Two',
			mapping: { a: 2 }
		});
		expect(await listMappings(store, site.siteId)).toHaveLength(1);
		expect(await findMapping(store, site.siteId, 'none')).toBeNull();
	});
});
