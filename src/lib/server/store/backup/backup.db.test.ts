import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptBatch } from '$lib/server/commands/accept-batch';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../../../../tests/integration/databases';
import { openStore } from '../client';
import { rebuildRollUps } from '../rebuild/rebuild-roll-ups';
import { ensureMainSite, firstSite } from '../sites';
import type { Store } from '../store';
import { dumpSite } from '../testing/dump-site';
import { readBackup, writeBackup } from './backup-file';
import { backupLines } from './backup-lines';
import { refuseBesideServer } from './beside-server';
import { loadBackup } from './load-backup';

const NOW = new Date('2026-11-22T08:00:00Z');
const quiet = () => undefined;

async function send(store: Store, what: 'contacts' | 'surveys', items: readonly object[]) {
	return acceptBatch(store, {
		...{ site: await firstSite(store), what, now: () => NOW, written: quiet },
		items: items.map((item) => ({ item, raw: () => 'raw “text”' }))
	});
}

async function fill(store: Store): Promise<void> {
	await ensureMainSite(store, 'Europe/Riga', NOW);
	const contact = { startedAt: '2026-10-25T00:30:00.123Z', queue: 'Rēķini', handleSeconds: 1.5 };
	const legs = [{ agentId: 'b', talkSeconds: 3 }];
	const contacts = Array.from({ length: 4_500 }, (_, i) => ({
		...{ contactId: `c${i}`, ...contact, agentId: `a${i % 7}`, ...(i % 9 === 0 && { legs }) }
	}));
	await send(store, 'contacts', [...contacts, { contactId: 'wrong' }]);
	await send(store, 'contacts', [{ ...contacts[3], handleSeconds: 600 }]);
	await send(store, 'surveys', [
		{ contactId: 'c5', csat: 4, loyalty: { satisfaction: 5 } },
		{ contactId: 'later', csat: 7.3, csatScale: 10 }
	]);
}

describe.each(databaseKinds)('a backup made on %s', (from) => {
	let source: TestDatabase;
	let store: Store;
	let file: string;
	beforeAll(async () => {
		source = await createTestDatabase(from);
		store = await openStore(source.config);
		await fill(store);
		file = join(source.config.dataDir, 'backup.gz');
		await writeBackup(store, file, NOW, quiet);
	});
	afterAll(async () => {
		await store.close();
		await source.drop();
	});

	test.each(databaseKinds)(
		'restored on %s is the same, and goes on from there',
		async (to) => {
			const database = await createTestDatabase(to);
			const target = await openStore(database.config);
			// A first start may have been before.
			await ensureMainSite(target, 'UTC', NOW);
			const loaded = await loadBackup(target, readBackup(file), quiet);
			expect(loaded.contact).toMatchObject({ rows: 4_500 });
			const site = await firstSite(target);
			expect(site).toEqual(await firstSite(store));
			expect(await dumpSite(target, site.siteId)).toEqual(await dumpSite(store, site.siteId));
			const before = await dumpSite(target, site.siteId);
			await rebuildRollUps(target, site);
			expect(await dumpSite(target, site.siteId)).toEqual(before);
			const { batchId } = await send(target, 'contacts', []);
			expect(Number(batchId)).toBe(4);
			await expect(loadBackup(target, readBackup(file), quiet)).rejects.toThrow(/data in this/);
			await target.close();
			await database.drop();
		},
		300_000
	);

	test('that was cut off, changed, or is none is refused, and nothing is written', async () => {
		const database = await createTestDatabase(from);
		const target = await openStore(database.config);
		const text = gunzipSync(readFileSync(file)).toString('utf8');
		const other = join(source.config.dataDir, 'other.gz');
		const refusal = async (bytes: Buffer) => {
			writeFileSync(other, bytes);
			return loadBackup(target, readBackup(other), quiet).catch((error: Error) => error.message);
		};
		const half = text.slice(0, text.lastIndexOf('["end"'));
		expect(await refusal(gzipSync(half))).toMatch(/ends in the middle/);
		expect(await refusal(gzipSync(text.replace('"c77"', '"x77"')))).toMatch(/not those that were/);
		expect(await refusal(gzipSync(text.replace('"format":1', '"format":9')))).toMatch(/version/);
		expect(await refusal(readFileSync(file).subarray(0, 9_000))).toMatch(/damaged/);
		expect(await refusal(gzipSync('contact;agent\n1;2\n'))).toMatch(/no backup/);
		expect(await refusal(Buffer.from('contact;agent\n1;2\n'))).toMatch(/no backup/);
		expect(await target.query('select 1 from contact limit 1')).toEqual([]);
		await target.close();
		await database.drop();
	}, 300_000);
});

test('the embedded database moves to PostgreSQL without a file, while it goes on writing', async () => {
	const source = await createTestDatabase('pglite');
	const from = await openStore(source.config);
	await fill(from);
	const target = await createTestDatabase('postgres');
	await refuseBesideServer(target.config.databaseUrl!);
	const to = await openStore(target.config);
	await to.query('select 1');
	await expect(refuseBesideServer(target.config.databaseUrl!)).rejects.toThrow(/is running/);
	const { siteId } = await firstSite(from);
	const before = await dumpSite(from, siteId);
	await from.still(async (at) => {
		await send(from, 'contacts', [{ contactId: 'later', startedAt: '2026-11-01T00:00:00Z' }]);
		await loadBackup(to, backupLines(at, NOW, quiet), quiet);
	});
	expect(await dumpSite(to, siteId)).toEqual(before);
	for (const store of [from, to]) await store.close();
	for (const database of [source, target]) await database.drop();
}, 300_000);
