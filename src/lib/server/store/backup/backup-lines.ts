import type { Queryable } from '../store';
import { FORMAT, type ControlLine } from './backup-line';
import { readRows } from './read-rows';
import { ChecksumOfRows } from './table-checksum';
import { tableNames } from './tables';

/**
 * Everything that a database holds, as the lines of a backup, some thousands at a time.
 * @param at inside a transaction that sees one moment
 * @param onProgress told of the rows written so far
 */
export async function* backupLines(
	at: Queryable,
	madeAt: Date,
	onProgress: (rows: number) => void
): AsyncGenerator<string[]> {
	const [row] = await at.query<{ n: number }>(
		'select count(*)::int as n from drizzle.__drizzle_migrations'
	);
	const head = { format: FORMAT, schema: row?.n ?? 0, madeAt: madeAt.toISOString() };
	yield [control(['evenkeel-backup', head])];
	let written = 0;
	for (const table of await tableNames(at)) {
		yield [control(['table', table])];
		const sum = new ChecksumOfRows();
		for await (const rows of readRows(at, table)) {
			for (const json of rows) sum.add(json);
			yield rows;
			written += rows.length;
			onProgress(written);
		}
		yield [control(['end', table, sum.value])];
	}
	yield [control(['complete'])];
}

function control(line: ControlLine): string {
	return JSON.stringify(line);
}
