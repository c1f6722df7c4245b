import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../../../tests/integration/databases';
import { acceptBatch } from '$lib/server/commands/accept-batch';
import { importFile } from '$lib/server/commands/import-file';
import { replayBatch } from '$lib/server/commands/replay-batch';
import { EmbeddedDatabase } from '../engine/embedded/embedded-database';
import { FolderJournal } from '../journal/folder-journal';
import { openStore } from '../client';
import { readBatch } from '../read/batches';
import { addAction, setActionStatus } from '../results/actions';
import { decideFlags } from '../results/decide-flags';
import { answerFlag } from '../results/flag-answers';
import { endGoal, setGoal } from '../results/goals';
import { putFlagsBack } from '../results/put-flags-back';
import { removeView, renameView, saveView } from '../results/saved-views';
import { decideFlag } from '../results/decide-flag';
import { upsertFlags } from '../results/flags';
import { claimReviewMail, endReviewMail } from '../results/review-mails';
import { addReviewReader, removeReviewReader, type StatedReader } from '../results/review-readers';
import { publishReview } from '../results/reviews';
import { ensureMainSite, firstSite } from '../sites';
import { takeSnapshot } from '../snapshots/take-snapshot';
import type { Store } from '../store';
import { dumpSite, ROLL_UPS } from '../testing/dump-site';
import { undoBatch } from '../undo/undo-batch';
import { addWallDevice, pairWallDevice, revokeWallDevice } from '../wall-devices';
import { dataPaths, type DataPaths } from './data-paths';

const NOW = new Date('2026-11-22T08:00:00Z');
const flag = {
	...{ flagId: 'over-service:f3', kind: 'over-service', severity: 2, occurredAt: NOW.getTime() },
	...{ subjectType: 'contact', subjectId: 'f3', agentId: 1, queueId: 1, fromDay: 20_776 },
	...{ untilDay: 20_777, sentence: 'Longer than usual.', evidence: { n: 1 } }
};
const TABLES = ['contact', 'survey', ...ROLL_UPS] as const;

let database: TestDatabase;
let dataDir: string;
let paths: DataPaths;
let said: string[];
let store: Store;

const open = async () => {
	store = await openStore({ dataDir, say: (line) => said.push(line) });
};
beforeEach(async () => {
	database = await createTestDatabase('pglite');
	dataDir = database.config.dataDir;
	paths = dataPaths(dataDir);
	said = [];
	await open();
	await ensureMainSite(store, 'Europe/Riga', NOW);
});
afterEach(async () => {
	await store.close();
	await database.drop();
});

async function send(from: number, until: number, handleSeconds = 180): Promise<number> {
	const items = Array.from({ length: until - from }, (_, i) => ({
		...{ contactId: `c${from + i}`, startedAt: '2026-11-20T09:00:00Z', queue: 'billing' },
		...{ agentId: `a${i % 3}`, handleSeconds, customerId: `person-${i}` }
	}));
	const answer = await acceptBatch(store, {
		site: await firstSite(store),
		what: 'contacts',
		items: [...items, { contactId: 'wrong' }].map((item) => ({ item, raw: () => 'raw' })),
		now: () => NOW,
		written: () => undefined
	});
	expect(answer).toMatchObject({ received: until - from + 1, rejected: 1 });
	return Number(answer.batchId);
}

/** All that was acknowledged, and what it adds up to. */
async function holdings() {
	const { siteId } = await firstSite(store);
	return {
		...(await dumpSite(store, siteId, TABLES)),
		batches: await store.query(
			`select batch_id, what, status, counts, started_at from import_batch order by batch_id`
		),
		rejects: await store.query(`select * from rejected_row order by batch_id, line`)
	};
}

async function snapshot(at: Date): Promise<string> {
	// As the server does by the clock, on the files of a store that was left in order.
	await store.close();
	const database = await EmbeddedDatabase.open(paths.files);
	const journal = await FolderJournal.open(paths.journal);
	const source = { database, files: paths.files, journal, folder: paths.snapshots };
	const note = await takeSnapshot(source, at);
	await database.close();
	await journal.close();
	await open();
	return join(paths.snapshots, note!.archive);
}

/** What a power cut leaves behind, as far as the next start can see. */
function cutPower(): void {
	writeFileSync(paths.opened, 'another boot\n');
}

describe('a data folder', () => {
	test('whose database is gone gets everything back from the journal', async () => {
		await send(0, 50);
		await send(40, 60, 300);
		const undone = await send(60, 70);
		await undoBatch(store, await firstSite(store), undone, {
			...{ now: () => NOW, written: () => undefined }
		});
		const before = await holdings();
		await store.close();
		rmSync(paths.files, { recursive: true });
		await open();
		expect(await holdings()).toEqual(before);
		expect(said.join(' ')).toMatch(/made again from the journal/);
		expect(await send(0, 3)).toBe(undone + 1);
	});

	test('gets an imported file back as well, what was said of flags, and what was decided', async () => {
		const site = await firstSite(store);
		const rows = Array.from(
			{ length: 6_000 },
			(_, i) => `f${i},2026-11-19T09:00:00Z,billing,a${i % 5},${i === 7 ? 'x' : 200}\n`
		);
		const csv = ['contactId,startedAt,queue,agentId,handleSeconds\n', ...rows].join('');
		const bytes = (async function* () {
			yield new TextEncoder().encode(csv);
		})();
		const imported = await importFile(
			store,
			site,
			{ bytes },
			{ fileName: 'contacts.csv', now: () => NOW }
		);
		expect(imported.counts).toMatchObject({ received: 6_000, created: 5_999, rejected: 1 });
		const batchId = Number(imported.batchId);
		const batch = await readBatch(store, site.siteId, batchId);
		const refused = await replayBatch(
			{ store, monitor: { changed: () => undefined }, hub: { publish: () => undefined } } as never,
			site,
			batch!,
			new Map([[9, rows[7]!.trimEnd().replace(',x', ',200')]])
		);
		expect(refused).toBe(batchId + 1);
		await send(0, 50);
		await upsertFlags(store, site.siteId, [flag], NOW.getTime());
		const decision = { status: 'closed', verdict: 'justified', note: 'asked' } as const;
		const others = ['over-service:f4', 'over-service:f5'].map((flagId) => ({ ...flag, flagId }));
		await upsertFlags(store, site.siteId, others, NOW.getTime());
		await decideFlag(store, site.siteId, flag.flagId, decision, NOW.getTime());
		const ids = others.map(({ flagId }) => flagId);
		const owner = { ownerId: 'Ilze', status: 'acknowledged' } as const;
		const together = await decideFlags(store, site.siteId, ids, owner, NOW.getTime());
		await putFlagsBack(store, site.siteId, together.before.slice(0, 1), NOW.getTime());
		const view = { path: '/flags', query: 'kind=swing' };
		for (const name of ['a', 'b'])
			await saveView(store, site.siteId, { ...view, name }, NOW.getTime());
		await renameView(store, site.siteId, 1, 'c');
		await removeView(store, site.siteId, 2, NOW.getTime());
		const device = { siteId: site.siteId, linkHash: 'aa', createdAt: NOW };
		for (const name of ['hall', 'desk'])
			await addWallDevice(store, { ...device, deviceId: name, name });
		await pairWallDevice(store, { ...device, deviceId: 'hall' }, 'bb', NOW);
		await revokeWallDevice(store, site.siteId, 'desk', NOW);
		const reader = {
			address: 'a@x.org',
			name: 'Ann',
			language: 'lv',
			teams: ['North'],
			active: true
		};
		for (const readerId of ['r1', 'r2']) {
			const one = { ...reader, readerId, address: `${readerId}@x.org`, weekday: 1, minute: 480 };
			await addReviewReader(store, site.siteId, one as StatedReader, NOW.getTime());
		}
		const mail = { siteId: site.siteId, week: '2026-W47', slotAt: NOW.getTime() };
		for (const readerId of ['r1', 'r2'])
			await claimReviewMail(store, { ...mail, readerId }, NOW.getTime(), NOW.getTime() + 1);
		const sent = { status: 'sent', reason: null, nextAt: null } as const;
		await endReviewMail(store, { ...mail, readerId: 'r1' }, sent, NOW.getTime());
		await removeReviewReader(store, site.siteId, 'r2', NOW.getTime());
		const own = { flagId: 'over-service:f4', agentId: flag.agentId, kinds: [flag.kind] };
		await answerFlag(store, site.siteId, own, 'two faults', NOW.getTime());
		await answerFlag(store, site.siteId, { ...own, flagId: 'over-service:f5' }, 'x', NOW.getTime());
		await answerFlag(
			store,
			site.siteId,
			{ ...own, flagId: 'over-service:f5' },
			null,
			NOW.getTime()
		);
		const goal = {
			metric: 'csat',
			target: 4.25,
			fromDay: 20_700,
			dueDay: 20_760,
			note: ''
		} as const;
		for (const goalId of ['g1', 'g2', 'g3'])
			await setGoal(
				store,
				site.siteId,
				flag.agentId,
				{ ...goal, goalId, agreedWith: goalId },
				NOW.getTime()
			);
		await endGoal(store, site.siteId, flag.agentId, 'g3', NOW.getTime());
		const action = { title: 'Train', owner: 'Ann', dueDay: null, week: '2026-W47' };
		await addAction(store, site.siteId, action, NOW.getTime());
		await setActionStatus(store, site.siteId, 1, 'done', NOW.getTime());
		await publishReview(store, site.siteId, '2026-W47', { is: 'frozen' }, NOW.getTime());
		const said = async () => ({
			...(await holdings()),
			files: await store.query(
				'select batch_id, file_name, preset, report, failure from import_batch order by batch_id'
			),
			flags: await store.query(
				`select * from flag where decided_at is not null order by flag_id collate "C"`
			),
			actions: await store.query('select * from action'),
			answers: await store.query('select * from flag_answer order by flag_id'),
			goals: await store.query('select * from agent_goal order by goal_id'),
			views: await store.query('select * from saved_view order by view_id'),
			reviews: await store.query('select * from review'),
			readers: await store.query('select * from review_reader order by reader_id'),
			mails: await store.query('select * from review_mail order by reader_id'),
			devices: await store.query('select * from wall_device order by device_id')
		});
		const before = await said();
		await store.close();
		rmSync(paths.files, { recursive: true });
		await open();
		expect(await said()).toEqual(before);
		await addAction(store, site.siteId, action, NOW.getTime());
		expect(await store.query('select action_id from action order by action_id')).toEqual([
			{ action_id: 1 },
			{ action_id: 2 }
		]);
	});

	test('gets it back from the newest snapshot and what the journal has after it', async () => {
		await send(0, 50);
		await snapshot(new Date('2026-11-22T08:10:00Z'));
		await send(40, 60, 300);
		const before = await holdings();
		await store.close();
		rmSync(paths.files, { recursive: true });
		await open();
		expect(await holdings()).toEqual(before);
		expect(said.join(' ')).toContain('snapshot of 2026-11-22T08:10:00.000Z');
	});

	test('knows a broken snapshot by its checksum and takes the one before', async () => {
		await send(0, 50);
		await snapshot(new Date('2026-11-22T08:10:00Z'));
		await send(40, 60, 300);
		const newest = await snapshot(new Date('2026-11-22T09:10:00Z'));
		await send(60, 65);
		const before = await holdings();
		await store.close();
		const bytes = readFileSync(newest);
		bytes[Math.floor(bytes.length / 2)]! ^= 0xff;
		writeFileSync(newest, bytes);
		rmSync(paths.files, { recursive: true });
		await open();
		expect(await holdings()).toEqual(before);
		expect(said.join(' ')).toMatch(/09:10.*checksum is wrong.*snapshot of 2026-11-22T08:10/);
	});

	test('after a power cut is brought up to date, and goes through its journal as often as need be', async () => {
		await send(0, 50);
		await send(40, 60, 300);
		const before = await holdings();
		await store.close();
		for (let i = 0; i < 2; i++) {
			cutPower();
			await open();
			expect(await holdings()).toEqual(before);
			expect(said.at(-1)).toMatch(/journal was gone through: \d+ entries\.$/);
			if (i === 0) await store.close();
		}
	});

	test('whose database cannot be opened is put back; the broken files are kept aside', async () => {
		await send(0, 50);
		await snapshot(new Date('2026-11-22T08:10:00Z'));
		const before = await holdings();
		await store.close();
		const control = join(paths.files, 'global', 'pg_control');
		writeFileSync(control, Buffer.alloc(statSync(control).size));
		await open();
		expect(await holdings()).toEqual(before);
		expect(readdirSync(dataDir).some((name) => name.startsWith('db-broken-'))).toBe(true);
	});

	test('in which a first start was broken off begins anew', async () => {
		await store.close();
		rmSync(paths.journal, { recursive: true });
		rmSync(join(paths.files, 'global'), { recursive: true });
		writeFileSync(paths.making, '');
		await open();
		await ensureMainSite(store, 'Europe/Riga', NOW);
		expect(existsSync(paths.making)).toBe(false);
		await send(0, 3);
	});

	test('keeps no customer id in its journal, and ends what another process left running', async () => {
		await send(0, 3);
		const segments = readdirSync(paths.journal).map((name) =>
			readFileSync(join(paths.journal, name), 'utf8')
		);
		expect(segments.join('')).toContain('"contactId":["c0","c1"');
		expect(segments.join('')).not.toContain('person-');
		await store.query(`update import_batch set status = 'running', finished_at = null`);
		await store.close();
		await open();
		const [batch] = await store.query('select status, failure from import_batch');
		expect(batch).toMatchObject({ status: 'failed', failure: expect.stringContaining('middle') });
	});
});
