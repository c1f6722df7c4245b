import { setImmediate as breather } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import type { JournalRecord } from './journal';
import { columnsOfRows, hasColumns, type RowColumns, rowsOfColumns } from './row-columns';

/** About a millisecond of work: an import's rows are written out while others want their answers. */
const ROWS_BETWEEN_BREAKS = 250;
const LINE_FEED = Buffer.from('\n');

/** As it is written: in the place of many rows some pieces of them, column by column. */
type Written = JournalRecord | (Omit<JournalRecord, 'rows'> & { pieces: readonly RowColumns[] });

/** A record as the bytes of a line: the checksum of its JSON in eight hexadecimal digits, a space, the JSON. */
export async function journalLine(record: JournalRecord): Promise<Buffer[]> {
	const json = Buffer.from(await jsonOf(record));
	return [Buffer.from(`${checksum(json)} `), json, LINE_FEED];
}

/** @returns null for a line that was not written whole, or not as it is now */
export function recordOf(line: Buffer): JournalRecord | null {
	const json = line.subarray(9);
	if (line.toString('latin1', 0, 9) !== `${checksum(json)} `) return null;
	const written = JSON.parse(json.toString('utf8')) as Written;
	if (!('pieces' in written)) return written;
	const { pieces, ...others } = written;
	return { ...others, rows: pieces.flatMap(rowsOfColumns) } as unknown as JournalRecord;
}

async function jsonOf(record: JournalRecord): Promise<string> {
	if (!('rows' in record) || record.rows.length === 0) return JSON.stringify(record);
	const { kind, rows } = record;
	const pieces: string[] = [];
	for (let from = 0; from < rows.length; from += ROWS_BETWEEN_BREAKS) {
		if (from > 0) await breather();
		const some = rows.slice(from, from + ROWS_BETWEEN_BREAKS);
		pieces.push(
			hasColumns(kind)
				? JSON.stringify(columnsOfRows(kind, some as never[]))
				: JSON.stringify(some).slice(1, -1)
		);
	}
	const name = hasColumns(kind) ? 'pieces' : 'rows';
	return `{"${name}":[${pieces.join(',')}],${JSON.stringify({ ...record, rows: undefined }).slice(1)}`;
}

function checksum(json: Buffer): string {
	return crc32(json).toString(16).padStart(8, '0');
}
