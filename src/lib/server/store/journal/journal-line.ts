import { setImmediate as breather } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import type { JournalRecord } from './journal';

/** About a millisecond of work: an import's rows are written out while others want their answers. */
const ROWS_BETWEEN_BREAKS = 250;

/** A record as a line: the checksum of its JSON in eight hexadecimal digits, a space, the JSON. */
export async function journalLine(record: JournalRecord): Promise<string> {
	const json = await jsonOf(record);
	return `${checksum(json)} ${json}\n`;
}

/** @returns null for a line that was not written whole, or not as it is now */
export function recordOf(line: string): JournalRecord | null {
	const json = line.slice(9);
	if (line[8] !== ' ' || line.slice(0, 8) !== checksum(json)) return null;
	return JSON.parse(json) as JournalRecord;
}

async function jsonOf(record: JournalRecord): Promise<string> {
	if (!('rows' in record) || record.rows.length <= ROWS_BETWEEN_BREAKS)
		return JSON.stringify(record);
	const { rows, ...others } = record;
	const pieces: string[] = [];
	for (let from = 0; from < rows.length; from += ROWS_BETWEEN_BREAKS) {
		pieces.push(JSON.stringify(rows.slice(from, from + ROWS_BETWEEN_BREAKS)).slice(1, -1));
		await breather();
	}
	return `{"rows":[${pieces.join(',')}],${JSON.stringify(others).slice(1)}`;
}

function checksum(json: string): string {
	return crc32(json).toString(16).padStart(8, '0');
}
