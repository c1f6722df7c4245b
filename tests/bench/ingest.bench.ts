/**
 * How fast contacts get into the database, against a bare COPY of the same rows into a table with the same primary key, in
 * one run: `npm run bench -- ingest [--rows=1000000] [--batch=40000] [--engine=pglite]`.
 */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Contact } from '$lib/domain/contact';
import { defaultSettings } from '$lib/domain/site';
import type { CsatScore, Survey } from '$lib/domain/survey';
import { importFile } from '$lib/server/commands/import-file';
import { openStore } from '$lib/server/store/client';
import type { CopyRow } from '$lib/server/store/copy-row';
import { copyChunks } from '$lib/server/store/engine/copy-chunks';
import { NO_JOURNAL } from '$lib/server/store/journal/journal';
import { createSite, type SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import { undoBatch } from '$lib/server/store/undo/undo-batch';
import { siteCalendar } from '$lib/server/store/write/calendar';
import {
	CONTACT_COLUMNS,
	countedContact,
	writeContactRow
} from '$lib/server/store/write/contact-row';
import { ReferenceBook } from '$lib/server/store/write/references';
import { writeContacts } from '$lib/server/store/write/write-contacts';
import { writeSurveys } from '$lib/server/store/write/write-surveys';
import { startPostgres } from '../integration/postgres-server';
import { writeContactFile } from './contact-file';
import { meteredStore, type Waits } from './metered-store';
import { syntheticContacts } from './synthetic-contacts';
import { machine, table } from './table';

const { values } = parseArgs({
	options: {
		rows: { type: 'string', default: '1000000' },
		batch: { type: 'string', default: '40000' },
		engine: { type: 'string', default: 'postgres' }
	}
});
const ROWS = Number(values.rows);
const BATCH = Number(values.batch);

/** Adds up what the awaited work takes, in seconds; making the rows is not part of it. */
async function seconds(batches: Iterable<() => Promise<unknown>>): Promise<number> {
	let total = 0;
	for (const work of batches) {
		const begin = performance.now();
		await work();
		total += performance.now() - begin;
	}
	return total / 1000;
}

/**
 * The yardstick: COPY into a table with the columns and the primary key of the contact table and no other index. On
 * PostgreSQL by psql from a ready-made file, which does nothing else; on PGlite batch by batch as the product hands them on.
 */
async function bareCopy(store: Store, site: SiteRow): Promise<number> {
	const calendar = siteCalendar(site.settings);
	const book = new ReferenceBook(store, site.siteId);
	const write = (row: CopyRow, contact: Contact) =>
		writeContactRow(row, site.siteId, 1, contact, countedContact(contact, calendar, book));
	await store.query('create table bare (like contact, primary key (site_id, contact_id))');
	const time = await (server ? psqlCopy(server.url, write) : copyBatches(store, write));
	const [copied] = await store.query<{ n: number }>('select count(*)::int as n from bare');
	if (copied?.n !== ROWS) throw new Error(`${copied?.n} of ${ROWS} contacts were copied`);
	await store.query('drop table bare');
	return time;
}

type ContactWriter = (row: CopyRow, contact: Contact) => void;

async function psqlCopy(url: string, write: ContactWriter): Promise<number> {
	const path = join(folder, 'contacts.copy');
	const file = openSync(path, 'w');
	for (const contacts of syntheticContacts(ROWS, BATCH)) {
		for (const chunk of copyChunks(contacts, write)) writeSync(file, chunk);
	}
	closeSync(file);
	const command = `\\copy bare (${CONTACT_COLUMNS.join(', ')}) from '${path}'`;
	const time = await seconds([
		async () => void execFileSync('psql', ['--quiet', '--no-psqlrc', '-d', url, '-c', command])
	]);
	rmSync(path);
	return time;
}

function copyBatches(store: Store, write: ContactWriter): Promise<number> {
	function* copies() {
		for (const contacts of syntheticContacts(ROWS, BATCH)) {
			yield () => store.transaction((tx) => tx.copyIn('bare', CONTACT_COLUMNS, contacts, write));
		}
	}
	return seconds(copies());
}

function* writes(store: Store, site: SiteRow) {
	for (const contacts of syntheticContacts(ROWS, BATCH)) {
		yield () => writeContacts(store, site, 1, contacts);
	}
}

type Whole = {
	time: number;
	grown: number;
	busy: number;
	waits: Waits;
	takeBack: () => Promise<unknown>;
};

/**
 * The whole way: bytes of a CSV file to committed contacts. Also tells how far the process's memory grew, in MB, its own
 * CPU seconds, and what it waited for.
 */
async function wholeFile(store: Store, slug: string, journal = store.journal): Promise<Whole> {
	const path = join(folder, 'contacts.csv');
	writeContactFile(path, ROWS);
	const site = await createSite(store, slug, defaultSettings('File', 'Europe/Riga'), new Date(0));
	if (!site) throw new Error('the bench needs an empty database');
	globalThis.gc?.();
	const before = process.memoryUsage().rss;
	let most = before;
	const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 50);
	const options = { fileName: 'contacts.csv', now: () => new Date() };
	const waits: Waits = new Map();
	const metered = meteredStore(store, waits, journal);
	let batch = 0;
	const cpu = process.cpuUsage();
	const time = await seconds([
		async () => {
			const { counts, batchId } = await importFile(metered, site, { path }, options);
			batch = Number(batchId);
			if (counts.created !== ROWS) throw new Error(`not all came in: ${JSON.stringify(counts)}`);
		}
	]);
	clearInterval(watch);
	const { user, system } = process.cpuUsage(cpu);
	const undoing = { now: () => new Date(), written: () => undefined };
	const takeBack = () => undoBatch(store, site, batch, undoing);
	return { time, grown: (most - before) / 2 ** 20, busy: (user + system) / 1e6, waits, takeBack };
}

/** A survey for each contact, written long after it. */
function* lateSurveys(store: Store, site: SiteRow) {
	for (const contacts of syntheticContacts(ROWS, BATCH)) {
		const surveys = contacts.map(({ contactId, startedAt }, i): Survey => {
			const csat = ((i % 5) + 1) as CsatScore;
			return {
				...{
					contactId,
					answeredAt: startedAt + 10 * 86_400_000,
					csatRaw: csat,
					csatScale: 5,
					csat
				},
				...{ effort: null, recommend: null, loyalty: null, driver: null, comment: null }
			};
		});
		yield () => writeSurveys(store, site, 1, surveys);
	}
}

async function smallBatches(store: Store, site: SiteRow, rows: number): Promise<number[]> {
	const times: number[] = [];
	let n = 0;
	for (const contacts of syntheticContacts(rows * 40, rows)) {
		const fresh = contacts.map((contact) => ({ ...contact, contactId: `live-${rows}-${n++}` }));
		times.push(await seconds([() => writeContacts(store, site, 2, fresh)]));
	}
	return times.sort((a, b) => a - b).map((time) => time * 1000);
}

const folder = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'));
const server =
	values.engine === 'postgres'
		? await startPostgres({
				durable: true,
				settings: { shared_buffers: '1GB', max_wal_size: '8GB' }
			})
		: null;
try {
	const store = await openStore(server ? { databaseUrl: server.url } : { dataDir: folder });
	const settings = defaultSettings('Bench', 'Europe/Riga');
	const site = await createSite(store, 'bench', settings, new Date(0));
	if (!site) throw new Error('the bench needs an empty database');
	// The names first, so that the bare copy can use their numbers.
	for (const contacts of syntheticContacts(5_000, 5_000))
		await writeContacts(store, site, 1, contacts);
	for (const name of ['contact', 'queue_hour', 'agent_day', 'queue_day', 'segment_week'])
		await store.query(`delete from ${name}`);

	const before = await bareCopy(store, site);
	const first = await seconds(writes(store, site));
	const again = await seconds(writes(store, site));
	const file = await wholeFile(store, 'file');
	const unkept = server ? null : await wholeFile(store, 'unkept', NO_JOURNAL);
	const undone = await seconds([file.takeBack]);
	// Last: it rewrites most sums, and what cleans up after it would take a core from the others.
	const surveys = await seconds(lateSurveys(store, site));
	const bare = (before + (await bareCopy(store, site))) / 2;
	const line = (what: string, time: number) => [what, time, ROWS / time, bare / time];
	console.log(machine());
	console.log(`${ROWS} contacts in batches of ${BATCH} on ${store.kind}\n`);
	console.log(
		table(
			['path', 'seconds', 'rows/s', 'of bare COPY'],
			[
				line('bare COPY, same primary key (mean of before and after)', bare),
				line('write path: names, calendar, roll-ups, stale weeks', first),
				line('the same again, nothing changes', again),
				line('a survey for each, ten days late', surveys),
				line('whole: a CSV file to committed contacts', file.time),
				...(unkept ? [line('the same without the journal', unkept.time)] : []),
				line('taking that file back', undone)
			]
		)
	);
	const waited = [...file.waits].sort((a, b) => b[1] - a[1]).slice(0, 8);
	console.log(
		`\nwhere the time of the whole file goes: the process itself is busy for ${file.busy.toFixed(1)} s; it waits, while it reads on, for`
	);
	console.log('\n' + table(['answer', 'seconds'], waited));
	const rows: (string | number)[][] = [];
	for (const name of ['contact', 'queue_hour', 'agent_day', 'queue_day', 'segment_week']) {
		const [size] = await store.query<{ n: number; mb: number }>(
			`select (select count(*)::int from ${name}) as n, (pg_total_relation_size('${name}') / 1048576.0)::float8 as mb`
		);
		rows.push([name, size?.n ?? 0, size?.mb ?? 0]);
	}
	console.log('\n' + table(['table', 'rows', 'MB'], rows));
	const batches: (string | number)[][] = [];
	for (const size of [1, 100, 1000]) {
		const times = await smallBatches(store, site, size);
		batches.push([
			size,
			times[Math.floor(times.length / 2)] ?? 0,
			times[Math.floor(times.length * 0.95)] ?? 0
		]);
	}
	console.log('\n' + table(['rows a batch', 'p50 ms', 'p95 ms'], batches));
	console.log(
		`\nmemory while the file came in, above what it was before: ${file.grown.toFixed(0)} MB`
	);
	await store.close();
} finally {
	await server?.stop();
	rmSync(folder, { recursive: true, force: true });
}
