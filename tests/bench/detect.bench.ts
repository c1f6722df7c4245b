/**
 * How well the product finds what is there and keeps quiet about what is not, on centres with known truth:
 * `npm run bench -- detect [--centres=4] [--size=S] [--seed=1000] [--replicates=100] [--only=over-service,swings,changes,
 * agents,index,gap,displaced,wall,power,windows] [--sim=FOLDER ...]`. Every centre goes the whole way: API batches, store, monitor, what is shown.
 * `--sim` takes centres from folders of contacts.csv, surveys.csv, agents.csv and truth.json instead of simulating them.
 */
import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { openStore } from '$lib/server/store/client';
import { startPostgres } from '../integration/postgres-server';
import { agentTables } from './detect/agent-tables';
import type { Centre } from './detect/centre';
import { changeTables } from './detect/change-tables';
import { displacedTable } from './detect/displaced-table';
import { gapTable } from './detect/gap-table';
import { indexTable } from './detect/index-table';
import { overServiceTables } from './detect/over-service-tables';
import { SIZES, type Size } from './detect/plan';
import { powerTable } from './detect/power-table';
import { meanOf, share } from './detect/rates';
import { readCentre } from './detect/read-centre';
import { isNullCentre, type Run } from './detect/run';
import { simulateCentre } from './detect/simulate';
import { swingTables } from './detect/swing-tables';
import { throughProduct } from './detect/through-product';
import { wallTables } from './detect/wall-tables';
import { windowTable } from './detect/window-table';
import { machine } from './table';

const TABLES = {
	'over-service': overServiceTables,
	swings: swingTables,
	changes: changeTables,
	agents: agentTables,
	index: indexTable,
	gap: gapTable,
	displaced: displacedTable,
	wall: wallTables
} as const;

const { values } = parseArgs({
	options: {
		/** So many with effects, and as many without. */
		centres: { type: 'string', default: '4' },
		size: { type: 'string', default: 'S' },
		seed: { type: 'string', default: '1000' },
		/** Of each effect of stated size. */
		replicates: { type: 'string', default: '100' },
		only: { type: 'string', default: [...Object.keys(TABLES), 'power', 'windows'].join(',') },
		sim: { type: 'string', multiple: true, default: [] }
	}
});
const only = values.only.split(',');
const wanted = Object.entries(TABLES).filter(([name]) => only.includes(name));
if (!(values.size in SIZES)) throw new Error(`--size is one of ${Object.keys(SIZES).join(', ')}`);

function* centres(): Generator<Centre> {
	for (const folder of values.sim) yield readCentre(folder);
	if (values.sim.length > 0) return;
	for (let i = 0; i < Number(values.centres); i++)
		for (const isNull of [false, true])
			yield simulateCentre(values.size as Size, Number(values.seed) + i, isNull);
}

/** Every centre is an installation of its own, as it would be in life. */
async function runAll(): Promise<Run[]> {
	const server = await startPostgres();
	const sql = postgres(server.url, { max: 1, onnotice: () => {} });
	try {
		const runs: Run[] = [];
		for (const centre of centres()) {
			const name = `centre_${runs.length + 1}`;
			await sql.unsafe(`create database ${name}`);
			const url = new URL(server.url);
			url.pathname = `/${name}`;
			const store = await openStore({ databaseUrl: url.href });
			const shown = await throughProduct(store, 'main', centre).finally(() => store.close());
			await sql.unsafe(`drop database ${name} with (force)`);
			runs.push({ centre, shown, isNull: isNullCentre(centre) });
		}
		return runs;
	} finally {
		await sql.end({ timeout: 5 });
		await server.stop();
	}
}

console.log(machine());
const begin = performance.now();
if (wanted.length > 0) {
	const runs = await runAll();
	const contacts = runs.map(({ centre }) => centre.contacts.length);
	const seconds = (of: 'ingest' | 'analysis') =>
		share(meanOf(runs.map(({ shown }) => shown.seconds[of])), 1);
	console.log(
		`${runs.length} centres of ${Math.round(meanOf(contacts)).toLocaleString('en-GB')} contacts, ${runs.filter(({ isNull }) => isNull).length} without any effect; ingest ${seconds('ingest')} s, analysis ${seconds('analysis')} s each`
	);
	const empty = runs.filter(({ isNull }) => isNull).length;
	const rests = `${runs.length - empty} centres with effects and ${empty} without`;
	for (const [name, tables] of wanted) console.log(`\n${name}, from ${rests}\n\n${tables(runs)}`);
}
if (only.includes('power')) {
	console.log('\npower, from the cells of one review\n');
	console.log(powerTable(Number(values.replicates), Number(values.seed)));
}
if (only.includes('windows')) {
	console.log(
		`\nswings by window, from ${values.centres} centres with effects and as many without\n`
	);
	console.log(windowTable(values.size as Size, Number(values.centres), Number(values.seed)));
}
console.log(`\n${share((performance.now() - begin) / 1000, 0)} s`);
