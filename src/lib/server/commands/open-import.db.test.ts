import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings } from '$lib/domain/site';
import { inspectFile } from '$lib/server/ingest/propose/inspect-file';
import { openStore } from '$lib/server/store/client';
import { saveMapping } from '$lib/server/store/saved-mappings';
import { createSite, type SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../../../tests/integration/databases';
import { workbook } from '../../../../tests/support/workbook';
import { importFile } from './import-file';

const now = () => new Date('2026-12-01T00:00:00Z');

describe.each(databaseKinds)('opening files for import on %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	let folder = '';
	let made = 0;
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'evenkeel-files-'));
		database = await createTestDatabase(kind);
		store = await openStore(database.config);
	});
	afterAll(async () => {
		await store.close();
		await database.drop();
		await rm(folder, { recursive: true });
	});

	const newSite = async (): Promise<SiteRow> =>
		(await createSite(store, `site-${++made}`, defaultSettings('Test', 'Europe/Riga'), now()))!;
	async function file(name: string, content: string | Uint8Array) {
		const path = join(folder, name);
		await writeFile(path, content);
		return { path };
	}
	const load = async (site: SiteRow, name: string, content: string | Uint8Array) =>
		importFile(store, site, await file(name, content), { fileName: name, now });

	const calls = (day: string, wrap: (i: number) => string) =>
		'contact_id,start_utc,talk_s,acw_s,agent_id\n' +
		Array.from(
			{ length: 60 },
			(_, i) => `${day}-${i},2026-11-${day}T09:${10 + (i % 50)}:07Z,${100 + i},${wrap(i)},a\n`
		).join('');

	it('says what a source does otherwise than in its last file, and only then', async () => {
		const site = await newSite();
		const habits = async (day: string, wrap: (i: number) => string) =>
			(await load(site, `${day}.csv`, calls(day, wrap))).findings
				.filter((finding) => finding.kind === 'habit')
				.map(({ sentence }) => sentence);
		expect(await habits('02', (i) => String(20 + i))).toEqual([]);
		expect(await habits('03', (i) => String(25 + i))).toEqual([]);
		expect(await habits('04', () => '15')).toEqual([
			'After-contact work is cut off at one length in 100 % of the contacts; in the last file in 0.0 %.'
		]);
		expect(await habits('05', () => '15')).toEqual([]);
	});

	it('reads the sheets that were chosen when the mapping was kept', async () => {
		const site = await newSite();
		const book = workbook({
			Cases: [
				['Case ID', 'Opened at', 'Agent'],
				['1', '2026-11-01 10:00', 'Ann'],
				['2', '2026-11-01 11:00', 'Bo']
			],
			Ratings: [
				['Case ID', 'Rating'],
				['1', 4]
			]
		});
		const source = await file('cases.xlsx', book);
		const { signature, notes } = await inspectFile(source, 'cases.xlsx');
		const [joined] = notes.joins ?? [];
		const mapping = {
			what: 'contacts',
			file: { join: joined },
			fields: {
				contactId: { read: 'text', column: 'Case ID' },
				startedAt: { read: 'time', column: 'Opened at', order: 'iso' },
				agentId: { read: 'text', column: 'Agent' },
				csat: { read: 'score', column: 'Rating', scale: 5 }
			}
		};
		const { siteId } = site;
		await saveMapping(store, { siteId, signature, name: 'Mine', mapping, savedAt: now() });
		const { counts, surveys } = await load(site, 'again.xlsx', book);
		expect(counts).toMatchObject({ received: 2, created: 2 });
		expect(surveys).toMatchObject({ received: 1, created: 1 });
	});

	it('lets the file decide the order of day and month, and says which row told it', async () => {
		const site = await newSite();
		const row = (i: number, day: string) =>
			`g-${i},${day}/11/2026 10:00,Inbound,voice,Billing,1000,Ann\n`;
		const text =
			'Conversation ID,Date,Direction,Media Type,Queue,Total Handle,Users - Interacted\n' +
			Array.from({ length: 9000 }, (_, i) => row(i, '05')).join('') +
			row(9001, '28');
		const { counts, remarks } = await load(site, 'genesys.csv', text);
		expect(counts).toMatchObject({ received: 9001, rejected: 0 });
		expect(remarks).toContain(
			'The order of day and month in "Date" is told by line 9002: 28/11/2026 10:00.'
		);
		const open = await load(site, 'open.csv', text.split('\n').slice(0, 5).join('\n'));
		expect(open.remarks.join(' ')).toMatch(
			/cannot be told from this file: 05\/11\/2026 10:00 was read as 2026-05-11 10:00/
		);
	});
});
