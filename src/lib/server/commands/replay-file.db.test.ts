import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings } from '$lib/domain/site';
import { openStore } from '$lib/server/store/client';
import { listRejects, readBatch } from '$lib/server/store/read/batches';
import { createSite, type SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../../../tests/integration/databases';
import { workbook } from '../../../../tests/support/workbook';
import { importFile, type ImportOptions } from './import-file';
import { replayBatch } from './replay-batch';

const MAPPING = {
	what: 'contacts',
	fields: {
		contactId: { read: 'text', column: 'contactId' },
		startedAt: { read: 'time', column: 'startedAt', order: 'iso' },
		queue: { read: 'text', column: 'queue' },
		channel: { read: 'text', column: 'channel' }
	}
};

describe.each(databaseKinds)('refused rows of a file, mended, on %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	let site: SiteRow;
	let folder: string;
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'evenkeel-replay-'));
		database = await createTestDatabase(kind);
		store = await openStore(database.config);
		const made = await createSite(store, 'main', defaultSettings('Main', 'UTC'), new Date(0));
		if (!made) throw new Error('the site was there');
		site = made;
	});
	afterAll(async () => {
		await store.close();
		await database.drop();
		await rm(folder, { recursive: true });
	});

	/** Imports a file of which one row is refused, and tries it again with another word. */
	async function mended(
		name: string,
		content: Uint8Array,
		mend: (raw: string) => string,
		options: Partial<ImportOptions> = {}
	) {
		const path = join(folder, name);
		await writeFile(path, content);
		const now = () => new Date(Date.UTC(2026, 10, 22));
		const { batchId } = await importFile(
			store,
			site,
			{ path },
			{ fileName: name, now, ...options }
		);
		const batch = await readBatch(store, site.siteId, Number(batchId));
		const [reject] = (await listRejects(store, site.siteId, Number(batchId))).items;
		const app = {
			store,
			monitor: { changed: () => undefined },
			hub: { publish: () => undefined }
		} as unknown as Parameters<typeof replayBatch>[0];
		const again = await replayBatch(
			app,
			site,
			batch!,
			new Map([[reject!.line, mend(reject!.raw)]])
		);
		return (await readBatch(store, site.siteId, again!))!.counts;
	}
	const queueOf = async (contactId: string) => {
		const [row] = await store.query<{ name: string }>(
			`select q.name from contact c join queue q on q.site_id = c.site_id and q.id = c.queue_id
			where c.site_id = $1 and c.contact_id = $2`,
			[site.siteId, contactId]
		);
		return row?.name;
	};

	it('keeps cells of a workbook apart that hold tabs, quotes and line breaks', async () => {
		const file = workbook({
			Calls: [
				['contactId', 'startedAt', 'queue', 'topic', 'channel'],
				['w1', '2026-11-20T08:00:00Z', 'Care', 'a', 'voice'],
				['w2', '2026-11-20T08:00:00Z', 'Care\t"North"', 'two\nlines', 'pigeon']
			]
		});
		const counts = await mended('calls.xlsx', file, (raw) => raw.replace('pigeon', 'chat'));
		expect(counts).toMatchObject({ received: 1, created: 1, rejected: 0 });
		expect(await queueOf('w2')).toBe('Care\t"North"');
	});

	it('keeps letters of a file in an old encoding', async () => {
		const rows =
			'contactId,startedAt,queue,channel\nl1,2026-11-20T08:00:00Z,R\u00e9clamations,pigeon\n';
		const counts = await mended(
			'calls.csv',
			Buffer.from(rows, 'latin1'),
			(raw) => raw.replace('pigeon', 'chat'),
			{ mapping: { ...MAPPING, file: { encoding: 'windows-1252' } } }
		);
		expect(counts).toMatchObject({ received: 1, created: 1, rejected: 0 });
		expect(await queueOf('l1')).toBe('R\u00e9clamations');
	});
});
