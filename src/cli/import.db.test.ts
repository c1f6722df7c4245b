import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../tests/integration/databases';
import { workbook } from '../../tests/support/workbook';
import { openStore } from '$lib/server/store/client';
import { startApplication } from '$lib/server/commands/start-application';
import { main } from './main';

const feed = (name: string) => fileURLToPath(new URL(`../../tests/feeds/${name}`, import.meta.url));

describe.each(databaseKinds)('evenkeel import, key and site on %s', (kind) => {
	let database: TestDatabase;
	let folder: string;
	let out: string[] = [];
	let err: string[] = [];
	beforeAll(async () => {
		database = await createTestDatabase(kind);
		folder = await mkdtemp(join(tmpdir(), 'evenkeel-cli-'));
		vi.stubEnv('DATA_DIR', database.config.dataDir);
		vi.stubEnv('DATABASE_URL', database.config.databaseUrl ?? '');
		vi.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line));
		vi.spyOn(console, 'error').mockImplementation((line: string) => void err.push(line));
	});
	afterEach(() => {
		out = [];
		err = [];
	});
	afterAll(async () => {
		vi.restoreAllMocks();
		vi.unstubAllEnvs();
		await database.drop();
		await rm(folder, { recursive: true });
	});

	it('is 0 when all rows are in, 1 when some were refused, with JSON on request', async () => {
		expect(await main(['import', feed('bank-calls.txt')])).toBe(0);
		expect(out.join('\n')).toContain('contacts: 5 received: 5 created');
		expect(out.join('\n')).toContain(
			'evenkeel site set main --zone Asia/Jerusalem --weekend fri,sat'
		);
		out = [];
		expect(await main(['site', 'set', 'main', '--zone', 'Asia/Jerusalem'])).toBe(0);
		expect(await main(['import', feed('bank-calls.txt')])).toBe(0);
		expect(out.at(-1)).toMatch(/evenkeel site set main --weekend fri,sat$/);
		expect(await main(['site', 'set', 'main', '--weekend', 'sat,fri'])).toBe(0);
		expect(await main(['import', feed('bank-calls.txt')])).toBe(0);
		expect(out.at(-1)).not.toContain('site set');
		out = [];
		expect(await main(['import', feed('own-contacts.csv'), '--json'])).toBe(1);
		expect(JSON.parse(out.join(''))).toMatchObject({
			counts: { received: 4, created: 2, rejected: 2 },
			preset: { name: 'evenkeel' }
		});
	});

	it('is 2 for wrong use and 3 for a file that cannot be read, with a sentence', async () => {
		const broken = join(folder, 'broken.csv');
		await writeFile(broken, '<html>');
		const wrong = [
			[],
			['nofile.csv'],
			[feed('bank-calls.txt'), '--site', 'nowhere'],
			[feed('bank-calls.txt'), '--preset', 'nothing'],
			[feed('bank-calls.txt'), '--mapping', broken],
			[feed('bank-calls.txt'), '--colour']
		];
		for (const args of wrong) expect(await main(['import', ...args]), args.join(' ')).toBe(2);
		expect(await main(['import', broken])).toBe(3);
		expect(err.at(-1)).toContain('web page');
	});

	it('lists refused rows, and tries them again as they are or as corrected', async () => {
		expect(await main(['import', feed('own-contacts.csv'), '--json'])).toBe(1);
		const { batchId } = JSON.parse(out.join('')) as { batchId: string };
		out = [];
		expect(await main(['rejects', batchId])).toBe(0);
		expect(out.join('')).toMatch(/^4, channel "fax": [^]*\n {4}3,902/);
		expect(await main(['replay', batchId, '--corrections', join(folder, 'none.json')])).toBe(2);
		const corrections = join(folder, 'corrections.json');
		await writeFile(corrections, '{"items":[{"lines":4}]}');
		expect(await main(['replay', batchId, '--corrections', corrections])).toBe(2);
		expect(err.at(-1)).toContain('Corrections are JSON');
		const raw = '3,902,2026-01-05T05:02:00Z,America/New_York,NYC,chat,care,address,8,60,50,0,10,';
		await writeFile(corrections, JSON.stringify({ items: [{ line: 4, raw }] }));
		out = [];
		expect(await main(['replay', batchId, '--corrections', corrections, '--json'])).toBe(0);
		expect(JSON.parse(out.join(''))).toMatchObject({ counts: { received: 1, created: 1 } });
		out = [];
		expect(await main(['replay', batchId])).toBe(1);
		expect(out.join('')).toMatch(/^1 tried again, 1 refused once more\. Import number \d+\.$/);
		out = [];
		expect(await main(['replay', batchId])).toBe(0);
		expect(out).toEqual(['No refused row of this import is left to try.']);
		expect(await main(['replay', '99999'])).toBe(2);
		expect(await main(['rejects', '99999'])).toBe(2);
	});

	it('reads the sheet that is named, joined with another by a key', async () => {
		const path = join(folder, 'calls.xlsx');
		const calls = [
			['Calls of January'],
			['Call', 'Began', 'Line', 'Seconds', 'Case number'],
			['x1', '2026-01-05T09:00:00Z', 'help', 120, 'k1'],
			['x2', '2026-01-05T09:10:00Z', 'help', 180, 'k2'],
			['x3', '2026-01-05T09:20:00Z', 'sales', 60, 'k9']
		];
		const people = [
			['Case', 'Handled by', 'Subject'],
			['k2', 'ann', 'refund'],
			['k1', 'bob', 'delivery']
		];
		const cover = [['Report'], ['A page without a table']];
		await writeFile(path, workbook({ Cover: cover, Calls: calls, People: people }));
		const mapping = join(folder, 'calls-mapping.json');
		const text = (column: string) => ({ read: 'text', column });
		await writeFile(
			mapping,
			JSON.stringify({
				what: 'contacts',
				fields: {
					...{ contactId: text('Call'), queue: text('Line'), topic: text('Subject') },
					agentId: text('Handled by'),
					startedAt: { read: 'time', column: 'Began', order: 'iso' },
					handle: { read: 'duration', columns: ['Seconds'], unit: 's' }
				}
			})
		);
		expect(await main(['site', 'create', 'books', '--zone', 'Europe/Oslo'])).toBe(0);
		const given = [path, '--mapping', mapping, '--site', 'books', '--json'];
		// The columns of the other sheet are there only where it is joined.
		expect(await main(['import', ...given, '--sheet', 'Calls'])).toBe(2);
		expect(err.at(-1)).toContain('reads the column "Subject"');
		expect(await main(['import', ...given, '--sheet', 'Nowhere'])).toBe(3);
		expect(err.at(-1)).toContain('no sheet "Nowhere"; it has "Cover", "Calls", "People"');
		expect(await main(['import', ...given, '--join', 'People:Number'])).toBe(3);
		expect(err.at(-1)).toContain('no column "Number"');
		out = [];
		const joined = ['--sheet', 'Calls', '--join', 'People:Case number=Case'];
		expect(await main(['import', ...given, ...joined])).toBe(0);
		expect(JSON.parse(out.join(''))).toMatchObject({
			counts: { received: 3, created: 3 },
			notes: { kind: 'xlsx', sheet: 'Calls', headerLine: 2 }
		});
		const store = await openStore(database.config);
		const stored = await store.query(
			`select c.contact_id as id, q.name as queue, t.name as topic, a.external_id as agent, c.handle_ms as ms
			from contact c join queue q on q.site_id = c.site_id and q.id = c.queue_id
			left join topic t on t.site_id = c.site_id and t.id = c.topic_id
			left join agent a on a.site_id = c.site_id and a.id = c.agent_id
			where c.contact_id like 'x%' order by 1`
		);
		await store.close();
		expect(stored).toEqual([
			{ id: 'x1', queue: 'help', topic: 'delivery', agent: 'bob', ms: 120_000 },
			{ id: 'x2', queue: 'help', topic: 'refund', agent: 'ann', ms: 180_000 },
			{ id: 'x3', queue: 'sales', topic: null, agent: null, ms: 60_000 }
		]);
	});

	it('writes nothing in a dry run', async () => {
		expect(await main(['import', feed('own-surveys.csv'), '--dry-run'])).toBe(1);
		expect(out.join('\n')).toContain('Nothing was written');
	});

	it('makes keys and sites', async () => {
		expect(await main(['key', 'create', '--scope', 'ingest', '--json'])).toBe(0);
		expect(JSON.parse(out[0]!)).toEqual({
			key: expect.stringMatching(/^ek_[0-9a-f]{16}_[\w-]{43}$/) as string,
			keyId: expect.stringMatching(/^[0-9a-f]{16}$/) as string
		});
		expect(await main(['key', 'create', '--scope', 'everything'])).toBe(2);
		expect(
			await main(['site', 'create', 'north', '--zone', 'Europe/Oslo', '--weekend', 'sat,sun'])
		).toBe(0);
		expect(await main(['site', 'create', 'north', '--zone', 'Europe/Oslo'])).toBe(2);
		expect(await main(['site', 'create', 'south', '--zone', 'Mars/Base'])).toBe(2);
		expect(await main(['site', 'set', 'main', '--weekend', 'fri,sat'])).toBe(0);
		expect(out.at(-1)).toContain('weekend fri, sat');
		expect(await main(['import', feed('own-contacts.csv'), '--site', 'north'])).toBe(1);
	});

	it('makes the link of a wall screen, lists the screens, and takes one out of service', async () => {
		const wall = (...args: string[]) => main(['wall', ...args]);
		expect(await wall('create', '--name', 'Hall', '--json')).toBe(0);
		expect(JSON.parse(out.at(-1)!)).toEqual({
			site: 'main',
			link: expect.stringMatching(/^\/wall#wl_[0-9a-f]{16}_[\w-]{43}$/) as string
		});
		expect(await wall('create', '--name', 'hall')).toBe(2);
		expect(await wall('create')).toBe(2);
		expect(await wall('make', '--name', 'x')).toBe(2);
		expect(await wall('list')).toBe(0);
		expect(out.at(-1)).toBe('Hall: no screen, never seen');
		expect(await wall('revoke', '--name', 'Door')).toBe(2);
		expect(await wall('revoke', '--name', 'Hall')).toBe(0);
		expect(await wall('list')).toBe(0);
		expect(out.at(-1)).toBe('Hall: out of service, never seen');
		expect(await wall('list', '--site', 'nowhere')).toBe(2);
	});
});

describe('with --data', () => {
	it('every command works in the folder that it names, whatever DATA_DIR says', async () => {
		const database = await createTestDatabase('pglite');
		vi.stubEnv('DATA_DIR', join(database.config.dataDir, 'not-this-one'));
		vi.stubEnv('DATABASE_URL', '');
		const out: string[] = [];
		vi.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line));
		try {
			const there = ['--data', database.config.dataDir];
			expect(await main(['site', 'set', 'main', '--zone', 'Asia/Jerusalem', ...there])).toBe(0);
			expect(await main(['import', feed('bank-calls.txt'), ...there])).toBe(0);
			expect(await main(['key', 'create', '--scope', 'read', ...there])).toBe(0);
			expect(await main(['flags', ...there])).toBe(0);
			expect(out.at(-1)).toBe('Nothing is flagged.');
			expect(await main(['analyse', ...there])).toBe(0);
			expect(await main(['rebuild', ...there])).toBe(0);
			expect(existsSync(join(database.config.dataDir, 'not-this-one'))).toBe(false);
		} finally {
			vi.restoreAllMocks();
			vi.unstubAllEnvs();
			await database.drop();
		}
	}, 120_000);
});

describe('beside a running server on an embedded folder', () => {
	it('goes through the server by its lock socket, wrong use included', async () => {
		const database = await createTestDatabase('pglite');
		vi.stubEnv('DATA_DIR', database.config.dataDir);
		vi.stubEnv('DATABASE_URL', '');
		const out: string[] = [];
		vi.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line));
		vi.spyOn(console, 'error').mockImplementation((line: string) => void out.push(line));
		const app = await startApplication({ DATA_DIR: database.config.dataDir });
		try {
			expect(await main(['import', feed('bank-calls.txt'), '--json'])).toBe(0);
			const rows = await app.store.query('select count(*)::int as n from contact');
			expect(rows).toEqual([{ n: 5 }]);
			expect(await main(['key', 'create', '--scope', 'read', '--json'])).toBe(0);
			expect(await main(['import', feed('bank-calls.txt'), '--site', 'nowhere'])).toBe(2);
			expect(out.at(-1)).toContain('There is no site "nowhere".');
		} finally {
			vi.restoreAllMocks();
			vi.unstubAllEnvs();
			await app.close();
			await database.drop();
		}
	});
});
