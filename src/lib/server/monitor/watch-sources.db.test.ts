import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { defaultSettings } from '$lib/domain/site';
import { importFile } from '$lib/server/commands/import-file';
import { acceptBatch } from '$lib/server/commands/accept-batch';
import { openStore } from '$lib/server/store/client';
import { decideFlag } from '$lib/server/store/results/decide-flag';
import { readMonitorState } from '$lib/server/store/results/week-state';
import { createSite, type SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import { undoBatch } from '$lib/server/store/undo/undo-batch';
import { bytesOf } from '../../../../tests/support/ingest-feed';
import { seededNormal } from '../../../../tests/support/seeded-normal';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../../../tests/integration/databases';
import { reviewSite } from './review-site';
import { settleWeeks } from './settle-weeks';

const FIRST = Date.UTC(2026, 7, 3);
const DAY_MS = 86_400_000;
type Row = { id: string; start: string; queue: string; agent: string; talk: string; acw: string };

/** Forty calls a day of two queues, from day `from` to day `until`. */
function calls(from: number, until: number, change = (row: Row): Row => row): Row[] {
	const normal = seededNormal(11 + from);
	const rows: Row[] = [];
	for (let day = from; day < until; day++) {
		for (let i = 0; i < 40; i++) {
			const start = new Date(FIRST + day * DAY_MS + (8 * 60 + 12 * i) * 60_000 + 7000);
			rows.push(
				change({
					id: `c${day}-${i}`,
					start: start.toISOString(),
					queue: i % 3 === 0 ? 'Sales' : 'Billing',
					agent: `a${i % 7}`,
					talk: String(Math.round(180 * Math.exp(0.5 * normal()))),
					acw: String(Math.round(25 * Math.exp(0.4 * normal())))
				})
			);
		}
	}
	return rows;
}

function csv(rows: readonly Row[], columns: readonly (keyof Row)[]) {
	const names = {
		...{ id: 'contact_id', start: 'start_utc', queue: 'queue', agent: 'agent_id' },
		...{ talk: 'talk_s', acw: 'acw_s' }
	};
	const lines = rows.map((row) => columns.map((column) => row[column]).join(','));
	return bytesOf([columns.map((column) => names[column]).join(','), ...lines].join('\n') + '\n');
}
const COLUMNS = ['id', 'start', 'queue', 'agent', 'talk', 'acw'] as const;

describe.each(databaseKinds)('the habits of sources on %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	let site: SiteRow;
	let sites = 0;
	let now = FIRST + 100 * DAY_MS;
	beforeAll(async () => {
		database = await createTestDatabase(kind);
		store = await openStore(database.config);
	});
	beforeEach(async () => {
		const made = await createSite(store, `s${++sites}`, defaultSettings('S', 'UTC'), new Date(0));
		if (!made) throw new Error('the site was there');
		site = made;
	});
	afterAll(async () => {
		await store.close();
		await database.drop();
	});

	const deliver = async (rows: Row[], columns: readonly (keyof Row)[] = COLUMNS) =>
		importFile(store, site, csv(rows, columns), {
			fileName: `calls-${rows[0]?.start.slice(0, 10)}.csv`,
			now: () => new Date((now += 60_000))
		});
	const send = async (rows: Row[]) =>
		acceptBatch(store, {
			...{ site, what: 'contacts', now: () => new Date((now += 60_000)), written: () => undefined },
			items: rows.map(({ id, start, queue, agent, talk, acw }) => {
				const item = { contactId: id, startedAt: start, queue, agentId: agent };
				const parts = acw === '' ? {} : { wrapSeconds: Number(acw) };
				return { item: { ...item, talkSeconds: Number(talk), ...parts }, raw: () => id };
			})
		});
	const flags = async () => {
		await settleWeeks(store, site, now);
		const { version } = await readMonitorState(store, site.siteId);
		await reviewSite(store, site, version, now);
		return store.query<{ id: string; status: string; evidence: Record<string, unknown> }>(
			`select flag_id as id, status, evidence from flag
			where site_id = $1 and kind = 'data-quality' and subject_type = 'data' order by flag_id`,
			[site.siteId]
		);
	};
	const silent = (row: Row) => ({ ...row, acw: '' });

	test('a source that stays as it is opens no flag, whatever column comes', async () => {
		const some = COLUMNS.filter((column) => column !== 'agent');
		for (let week = 0; week < 3; week++) await deliver(calls(7 * week, 7 * week + 7), some);
		for (let week = 3; week < 6; week++) await deliver(calls(7 * week, 7 * week + 7));
		expect(await flags()).toEqual([]);
	});

	test('a column that leaves a file is flagged once, with the import, and closed when it is back', async () => {
		await deliver(calls(0, 14));
		expect(await flags()).toEqual([]);
		const { batchId } = await deliver(
			calls(14, 18),
			COLUMNS.filter((column) => column !== 'acw')
		);
		const [flag, ...others] = await flags();
		expect(others).toEqual([]);
		expect(flag).toMatchObject({
			status: 'open',
			evidence: {
				...{ change: 'silent', field: 'wrapSeconds', before: 1, now: 0, batchId },
				...{
					since: '2026-08-17',
					until: null,
					contacts: 160,
					name: 'files like calls-2026-08-17.csv'
				}
			}
		});
		await deliver(calls(18, 25));
		expect(await flags()).toMatchObject([
			{ id: flag!.id, status: 'closed', evidence: { until: '2026-08-21' } }
		]);
	});

	test('an import that is taken back and mended leaves no flag', async () => {
		await deliver(calls(0, 14));
		const { batchId } = await deliver(
			calls(14, 18, (row) => ({ ...row, talk: `${60 * Number(row.talk)}`, acw: '0' }))
		);
		expect((await flags()).map(({ evidence }) => evidence.change)).toContain('unit');
		await undoBatch(store, site, Number(batchId), {
			now: () => new Date(now),
			written: () => undefined
		});
		await deliver(calls(14, 18));
		expect(await flags()).toEqual([]);
	});

	test('what a person said of a flag stays, and it is the same flag while the change goes on', async () => {
		await deliver(calls(0, 14));
		await deliver(calls(14, 18, silent));
		const [flag] = await flags();
		await decideFlag(store, site.siteId, flag!.id, { status: 'closed', verdict: 'justified' }, now);
		await deliver(calls(18, 30, silent));
		expect(await flags()).toMatchObject([{ id: flag!.id, status: 'closed' }]);
	});

	test('times that become dates are flagged', async () => {
		await deliver(calls(0, 14));
		await deliver(
			calls(14, 18, (row) => ({ ...row, start: `${row.start.slice(0, 10)}T00:00:00Z` }))
		);
		expect((await flags()).map(({ evidence }) => [evidence.change, evidence.since])).toEqual([
			['at-midnight', '2026-08-17']
		]);
	});

	test('a program is flagged as well, two days on, as it may add after-contact work later', async () => {
		for (let day = 0; day < 14; day++) await send(calls(day, day + 1));
		await send(calls(14, 15, silent));
		await send(calls(15, 16, silent));
		expect(await flags()).toEqual([]);
		await send(calls(16, 18, silent));
		expect(await flags()).toMatchObject([
			{
				evidence: {
					field: 'wrapSeconds',
					since: '2026-08-17',
					name: 'what is sent through the API'
				}
			}
		]);
		// Sent again with the work in it, as one that never forgot it.
		await send(calls(14, 18).map((row) => ({ ...row })));
		expect(await flags()).toEqual([]);
	});
});
