/**
 * What the screens ask, from the roll-ups and by SQL from the contacts, in one run:
 * `npm run bench -- screens [--rows=1000000]`.
 */
import { parseArgs } from 'node:util';
import { defaultSettings } from '$lib/domain/site';
import { openStore } from '$lib/server/store/client';
import { readAgentDays } from '$lib/server/store/read/agent-day-rows';
import { listContacts } from '$lib/server/store/read/contact-list';
import { readDaySketches } from '$lib/server/store/read/day-sketches';
import { readFreshness } from '$lib/server/store/read/freshness';
import { readHourRows } from '$lib/server/store/read/hour-rows';
import { readPeriodMeasures } from '$lib/server/store/read/period-measures';
import { createSite } from '$lib/server/store/sites';
import { writeContacts } from '$lib/server/store/write/write-contacts';
import { startPostgres } from '../integration/postgres-server';
import { syntheticContacts } from './synthetic-contacts';
import { machine, table } from './table';

const { values } = parseArgs({ options: { rows: { type: 'string', default: '1000000' } } });
const ROWS = Number(values.rows);
const RUNS = 7;

/** Median of some runs after one that warms up, in milliseconds. */
async function median(ask: () => Promise<unknown>): Promise<number> {
	await ask();
	const times: number[] = [];
	for (let i = 0; i < RUNS; i++) {
		const begin = performance.now();
		await ask();
		times.push(performance.now() - begin);
	}
	return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

const MOMENTS = `count(*) as n, count(handle_ms) as handled, sum(handle_ms) as ms, sum(ln_handle) as ln,
	sum(ln_handle::numeric * ln_handle) as ln2, count(*) filter (where answered) as answered`;

const server = await startPostgres({
	durable: true,
	settings: { shared_buffers: '1GB', max_wal_size: '8GB' }
});
try {
	const store = await openStore({ databaseUrl: server.url });
	const settings = defaultSettings('Bench', 'Europe/Riga');
	const site = await createSite(store, 'bench', settings, new Date(0));
	if (!site) throw new Error('the bench needs an empty database');
	for (const contacts of syntheticContacts(ROWS, 40_000))
		await writeContacts(store, site, 1, contacts);
	await store.query('vacuum analyze');
	const { siteId } = site;
	const [newest] = await store.query<{ day: number }>('select max(work_day) as day from contact');
	const until = (newest?.day ?? 0) + 1;
	const raw = (what: string, days: number, rest: string) => () =>
		store.query(
			`select ${what} from contact where site_id = $1 and work_day >= $2 and work_day < $3 ${rest}`,
			[siteId, until - days, until]
		);
	const last = (days: number) => ({ from: until - days, until });
	const rows: (string | number)[][] = [];
	const measure = async (
		name: string,
		fromRollUps: () => Promise<unknown>,
		fromContacts: (() => Promise<unknown>) | null
	) => {
		const kept = await median(fromRollUps);
		const counted = fromContacts ? await median(fromContacts) : null;
		rows.push([name, kept, counted ?? '', counted === null ? '' : counted / kept]);
	};
	for (const days of [7, 56, 730]) {
		await measure(
			`hours of the site, ${days} days`,
			() => readHourRows(store, siteId, last(days)),
			raw(
				`date_trunc('hour', started_at, 'Europe/Riga') as hour, ${MOMENTS}`,
				days,
				'group by 1 order by 1'
			)
		);
	}
	for (const days of [56, 730]) {
		await measure(
			`overview: by queue, ${days} days`,
			() => readPeriodMeasures(store, siteId, last(days), 'queue'),
			raw(`queue_id, ${MOMENTS}`, days, 'group by 1')
		);
		await measure(
			`agents compared, ${days} days`,
			() => readPeriodMeasures(store, siteId, last(days), 'agent'),
			raw(`agent_id, ${MOMENTS}`, days, 'group by 1')
		);
		await measure(
			`median and p90 by queue, ${days} days`,
			() => readDaySketches(store, siteId, last(days), ({ queue }) => queue),
			raw(
				'queue_id, percentile_cont(array[0.5, 0.9]) within group (order by handle_ms)',
				days,
				'group by 1'
			)
		);
	}
	await measure(
		'one agent by day, 56 days',
		() => readAgentDays(store, siteId, last(56), 7),
		raw(`work_day, ${MOMENTS}`, 56, 'and agent_id = 7 group by 1 order by 1')
	);
	await measure(
		'list: newest 50 contacts of an agent, 56 days',
		() => listContacts(store, siteId, { period: last(56), agentId: 7 }),
		null
	);
	await measure('list: newest 50 contacts', () => listContacts(store, siteId, {}), null);
	await measure('freshness', () => readFreshness(store, siteId), null);
	console.log(machine());
	console.log(`${ROWS} contacts over two years, medians of ${RUNS} runs\n`);
	console.log(table(['question', 'product ms', 'from contacts ms', 'times faster'], rows));
	await store.close();
} finally {
	await server.stop();
}
