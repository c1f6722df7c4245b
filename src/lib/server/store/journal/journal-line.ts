import { crc32 } from 'node:zlib';
import type { JournalRecord } from './journal';

/** A record as a line: the checksum of its JSON in eight hexadecimal digits, a space, the JSON. */
export function journalLine(record: JournalRecord): string {
	const json = JSON.stringify(record);
	return `${checksum(json)} ${json}\n`;
}

/** @returns null for a line that was not written whole, or not as it is now */
export function recordOf(line: string): JournalRecord | null {
	const json = line.slice(9);
	if (line[8] !== ' ' || line.slice(0, 8) !== checksum(json)) return null;
	return JSON.parse(json) as JournalRecord;
}

function checksum(json: string): string {
	return crc32(json).toString(16).padStart(8, '0');
}
