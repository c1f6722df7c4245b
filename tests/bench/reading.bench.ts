/**
 * How fast a CSV file is read, without a database: the rows alone beside papaparse's stream of arrays, then with mapping and
 * rules, in one run: `npm run bench -- reading [--rows=1000000]`.
 */
import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { chooseMapping } from '$lib/server/ingest/choose-mapping';
import { ingestRows } from '$lib/server/ingest/ingest-rows';
import { isKnownHeader } from '$lib/server/ingest/known-header';
import { RowMapper } from '$lib/server/ingest/map/row-mapper';
import { QualityCounter } from '$lib/server/ingest/quality/quality-counter';
import { openTable } from '$lib/server/ingest/read/open-table';
import { customerKeys } from '$lib/server/ingest/validate/customer-keys';
import { writeContactFile } from './contact-file';
import { machine, table } from './table';

const { values } = parseArgs({ options: { rows: { type: 'string', default: '1000000' } } });
const ROWS = Number(values.rows);
const folder = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'));
const path = join(folder, 'contacts.csv');

/** Best of three, in seconds: what else the machine does only ever adds. */
async function best(read: () => Promise<number>): Promise<number> {
	let least = Infinity;
	for (let run = 0; run < 3; run++) {
		globalThis.gc?.();
		const begin = performance.now();
		const rows = await read();
		least = Math.min(least, performance.now() - begin);
		if (rows !== ROWS) throw new Error(`${rows} of ${ROWS} rows were read`);
	}
	return least / 1000;
}

function papaRows(): Promise<number> {
	return new Promise((resolve, reject) => {
		let rows = -1;
		Papa.parse<string[]>(createReadStream(path, 'utf8'), {
			skipEmptyLines: true,
			step: () => rows++,
			complete: () => resolve(rows),
			error: reject
		});
	});
}

async function ownRows(): Promise<number> {
	const opened = await openTable({ path }, 'contacts.csv', { isKnownHeader });
	let rows = 0;
	for await (const { cells } of opened.batches()) rows += cells.length;
	await opened.close();
	return rows;
}

async function mappedRows(): Promise<number> {
	const opened = await openTable({ path }, 'contacts.csv', { isKnownHeader });
	const { mapping } = chooseMapping(opened.header, {});
	const zone = 'Europe/Riga';
	const mapper = new RowMapper(mapping, opened.header, {
		zone,
		ambiguous: 'by-order',
		sample: opened.sample.cells
	});
	const context = {
		site: 'bench',
		now: Date.now(),
		customerKey: customerKeys('secret'),
		keepComments: false
	};
	let rows = 0;
	const batches = ingestRows(opened, { mapper, context, quality: new QualityCounter(zone) });
	for await (const { contacts } of batches) rows += contacts.length;
	await opened.close();
	return rows;
}

try {
	writeContactFile(path, ROWS);
	const megabytes = statSync(path).size / 1e6;
	const papa = await best(papaRows);
	const line = (what: string, time: number) => [what, time, megabytes / time, papa / time];
	console.log(`${machine()}\n${ROWS} rows, ${megabytes.toFixed(0)} MB\n`);
	console.log(
		table(
			['reading', 'seconds', 'MB/s', 'of papaparse'],
			[
				line('papaparse, a stream of arrays', papa),
				line('rows: found, decoded, split, tidied', await best(ownRows)),
				line('contacts: mapped, checked, counted', await best(mappedRows))
			]
		)
	);
} finally {
	rmSync(folder, { recursive: true, force: true });
}
