import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isConserved } from '$lib/domain/counts';
import { defaultSettings } from '$lib/domain/site';
import { UnreadableFile } from '$lib/server/ingest/read/unreadable-file';
import { headerSignature } from '$lib/server/ingest/recognise/header-signature';
import { openStore } from '$lib/server/store/client';
import { listBatches, listRejects } from '$lib/server/store/read/batches';
import { saveMapping } from '$lib/server/store/saved-mappings';
import { createSite, type SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../../../tests/integration/databases';
import { importFile, type ImportOptions } from './import-file';

const now = () => new Date('2026-12-01T00:00:00Z');
const feed = (name: string) => ({
	path: fileURLToPath(new URL(`../../../../tests/feeds/${name}`, import.meta.url))
});

describe.each(databaseKinds)('importing files on %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	let made = 0;
	beforeAll(async () => {
		database = await createTestDatabase(kind);
		store = await openStore(database.config);
	});
	afterAll(async () => {
		await store.close();
		await database.drop();
	});

	const newSite = async (): Promise<SiteRow> =>
		(await createSite(store, `site-${++made}`, defaultSettings('Test', 'Europe/Riga'), now()))!;
	const load = (site: SiteRow, name: string, more: Partial<ImportOptions> = {}) =>
		importFile(store, site, feed(name), { fileName: name, now, ...more });
	async function* lines(...texts: string[]): AsyncGenerator<Uint8Array> {
		for (const text of texts) yield Buffer.from(`${text}\n`);
	}

	it('counts every row, keeps the refused ones, and tells how it read the file', async () => {
		const site = await newSite();
		const result = await load(site, 'own-contacts.csv');
		expect(result.counts).toMatchObject({ received: 4, created: 2, rejected: 2 });
		expect(isConserved(result.counts)).toBe(true);
		expect(result.reasons).toEqual({ 'not-in-list': 1, 'parts-disagree': 1 });
		expect(result.ignoredColumns).toEqual(['timezone', 'site']);
		const { items } = await listRejects(store, site.siteId, Number(result.batchId));
		expect(items.map(({ line, column, value }) => [line, column, value])).toEqual([
			[4, 'channel', 'fax'],
			[5, 'handle_s', '600']
		]);
		const [batch] = (await listBatches(store, site.siteId)).items;
		expect(batch).toMatchObject({
			status: 'done',
			what: 'contacts',
			source: 'file',
			fileName: 'own-contacts.csv',
			preset: 'evenkeel',
			counts: { received: 4, created: 2, rejected: 2 },
			report: { notes: { encoding: 'ascii', delimiter: ',', headerLine: 1 } }
		});
	});

	it('changes nothing when the same file comes again, and joins surveys in any order', async () => {
		const site = await newSite();
		expect((await load(site, 'own-surveys.csv')).counts).toMatchObject({ created: 1, rejected: 1 });
		await load(site, 'own-contacts.csv');
		expect((await load(site, 'own-contacts.csv')).counts).toMatchObject({
			unchanged: 2,
			created: 0
		});
		expect((await load(site, 'own-agents.csv')).counts).toMatchObject({ updated: 1, rejected: 1 });
		const [joined] = await store.query<{ n: number }>(
			'select count(*)::int as n from survey join contact using (site_id, contact_id) where site_id = $1',
			[site.siteId]
		);
		expect(joined).toEqual({ n: 1 });
	});

	it('keeps the newest version of a record that comes twice in one file', async () => {
		const site = await newSite();
		const result = await load(site, 'amazon-connect-records.ndjson');
		expect(result.counts).toMatchObject({ received: 3, created: 2, duplicate: 1 });
		const stored = await store.query(
			'select contact_id as id, handle_ms as ms from contact where site_id = $1 order by 1',
			[site.siteId]
		);
		expect(stored).toEqual([
			{ id: 'r-1', ms: 97_000 },
			{ id: 'r-2', ms: null }
		]);
	});

	it('reads a file by the mapping that was saved for its columns', async () => {
		const site = await newSite();
		const header = ['Call ID', 'Start time', 'Agent name', 'Handle time', 'Rating'];
		await expect(load(site, 'ambiguous-dates.csv')).rejects.toThrow(/not those of a known export/);
		const mapping = {
			what: 'contacts',
			fields: {
				contactId: { read: 'text', column: 'call id' },
				startedAt: { read: 'time', column: 'START TIME', order: 'mdy' },
				handle: { read: 'duration', columns: ['Handle time'], unit: 's' }
			}
		};
		const { siteId } = site;
		const row = {
			siteId,
			signature: headerSignature(header),
			name: 'Mine',
			mapping,
			savedAt: now()
		};
		await saveMapping(store, row);
		expect((await load(site, 'ambiguous-dates.csv')).counts).toMatchObject({ created: 3 });
		const [first] = await store.query<{ at: number }>(
			'select min(started_at) as at from contact where site_id = $1',
			[siteId]
		);
		expect(first!.at).toBe(Date.parse('2026-03-04T08:00:00+02:00'));
	});

	it('opens no batch for a file that cannot be read', async () => {
		const site = await newSite();
		const html = importFile(
			store,
			site,
			{ bytes: lines('<html>') },
			{ fileName: 'calls.csv', now }
		);
		await expect(html).rejects.toThrow(UnreadableFile);
		expect((await listBatches(store, site.siteId)).items).toEqual([]);
	});

	it('says of a batch that broke off what came of it', async () => {
		const site = await newSite();
		async function* breaking(): AsyncGenerator<Uint8Array> {
			yield* lines('contact_id,start_utc');
			for (let i = 0; i < 60; i++) {
				const rows = Array.from(
					{ length: 1000 },
					(_, k) => `c${i * 1000 + k},2026-11-01T00:00:00Z\n`
				);
				yield Buffer.from(rows.join(''));
			}
			throw new Error('the line was cut');
		}
		const cut = importFile(store, site, { bytes: breaking() }, { fileName: 'x.csv', now });
		await expect(cut).rejects.toThrow('the line was cut');
		const [batch] = (await listBatches(store, site.siteId)).items;
		expect(batch).toMatchObject({ status: 'failed', failure: 'the line was cut' });
		const [stored] = await store.query<{ n: number }>(
			'select count(*)::int as n from contact where site_id = $1',
			[site.siteId]
		);
		expect(batch!.counts.created).toBe(stored!.n);
		expect(isConserved(batch!.counts)).toBe(true);
	});

	it('survives names that no database can hold', async () => {
		const site = await newSite();
		const bytes = lines(
			'contact_id,start_utc,queue,we\0ird',
			'a,2026-11-01T00:00:00Z,q\0,x',
			'b,2026-11-01T00:00:00Z,q,x'
		);
		const result = await importFile(store, site, { bytes }, { fileName: 'n\0.csv', now });
		expect(result.counts).toMatchObject({ created: 1, rejected: 1 });
		expect(result.reasons).toEqual({ 'forbidden-character': 1 });
	});

	it('never stores a customer’s id', async () => {
		const site = await newSite();
		const bytes = lines('contact_id,start_utc,customer_id', 'a,2026-11-01T00:00:00Z,+37121234567');
		await importFile(store, site, { bytes }, { fileName: 'c.csv', now });
		const [stored] = await store.query<{ row: string }>(
			'select to_json(contact)::text as row from contact where site_id = $1',
			[site.siteId]
		);
		expect(stored!.row).not.toContain('21234567');
		expect(stored!.row).toMatch(/"customer_key":"[\w-]{22}"/);
	});
});
