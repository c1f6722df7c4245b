import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { ods } from '../../../../tests/support/ods';
import { bytesOf, ingestFeed } from '../../../../tests/support/ingest-feed';
import type { ByteSource } from './read/byte-source';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const ROWS = 5_000;
const HEADER = ['contact_id', 'start_utc', 'channel', 'handle_s', 'agent', 'note'];

/** What nobody asks for; a workbook of one text over and over would be taken for a bomb. */
function note(i: number): string {
	return Array.from({ length: 400 }, (_, at) => (((i + at) * 2654435761) >>> 0).toString(36)).join(
		' '
	);
}

function row(i: number): string[] {
	const minute = String(i % 60).padStart(2, '0');
	const id = `conversation-${String(i).padStart(8, '0')}`;
	return [id, `2026-03-05T08:${minute}:00Z`, 'voice', '60', `agent-number-${i}`, note(i)];
}

function csv(): ByteSource {
	return {
		bytes: (async function* () {
			yield Buffer.from(`${HEADER.join(',')}\n`);
			for (let i = 0; i < ROWS; i++) yield Buffer.from(`"${row(i).join('","')}"\n`);
		})()
	};
}

function workbook(): ByteSource {
	return bytesOf(ods({ Calls: [HEADER, ...Array.from({ length: ROWS }, (_, i) => row(i))] }));
}

it.each([
	{ kind: 'CSV', file: csv },
	{ kind: '.ods', file: workbook }
])('contacts of a $kind keep nothing else of the file in memory', async ({ file }) => {
	const source = file();
	collect();
	const before = process.memoryUsage().heapUsed;
	const { contacts } = await ingestFeed(source);
	collect();
	const each = (process.memoryUsage().heapUsed - before) / ROWS;
	expect(contacts.length).toBe(ROWS);
	// The file has 3,000 bytes a row.
	expect(each).toBeLessThan(1200);
});
