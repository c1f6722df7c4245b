import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ods } from '../../../../../tests/support/ods';
import { workbook } from '../../../../../tests/support/workbook';
import { openTable } from './open-table';
import { UnreadableFile } from './unreadable-file';

async function read(content: Uint8Array, size = 1000) {
	const bytes = (async function* () {
		for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
	})();
	const table = await openTable({ bytes }, 'calls.csv.gz');
	try {
		const cells: string[][] = [];
		for await (const rows of table.batches()) cells.push(...rows.cells);
		return { header: table.header, cells, notes: table.notes };
	} finally {
		await table.close();
	}
}

describe('a file packed with gzip', () => {
	const sheet = {
		S: [
			['Id', 'N'],
			['a', 1]
		]
	};
	it.each([
		['csv', Buffer.from('Id,N\na,1\n')],
		['ndjson', Buffer.from('{"Id":"a","N":1}\n')],
		['xlsx', workbook(sheet)],
		['ods', ods(sheet)]
	])('is read as the %s it is', async (kind, content) => {
		const { header, cells, notes } = await read(gzipSync(content), 7);
		expect([header, cells]).toEqual([['Id', 'N'], [['a', '1']]]);
		expect(notes).toMatchObject({ kind, packed: true });
	});

	it('is read whole where several were put one after the other', async () => {
		const parts = ['Id,N\na,1\n', 'b,2\n'].map((text) => gzipSync(text));
		expect((await read(Buffer.concat(parts))).cells).toEqual([
			['a', '1'],
			['b', '2']
		]);
	});

	it.each<[string, () => Buffer, RegExp]>([
		['one cut off', () => gzipSync('Id,N\n' + 'a,1\n'.repeat(900)).subarray(0, 30), /damaged/],
		['one of a photo', () => gzipSync(Buffer.from('\xff\xd8\xff\xe0', 'latin1')), /picture/],
		['one of nothing', () => gzipSync(''), /is empty/],
		['one packed twice', () => gzipSync(gzipSync('Id,N\na,1\n')), /gzip twice/],
		[
			'a bomb',
			() => gzipSync(`a,${'b'.repeat(5000)}\n`.repeat(10_000)),
			/kB unpack to more than \d+ MB/
		]
	])('is refused: %s', async (_, make, sentence) => {
		const content = make();
		await expect(read(content, 64_000)).rejects.toThrow(UnreadableFile);
		await expect(read(content, 64_000)).rejects.toThrow(sentence);
	});

	it('never crashes or hangs, whichever bytes are hit', async () => {
		const good = gzipSync('Id,N\n' + Array.from({ length: 50 }, (_, i) => `a${i},${i}\n`).join(''));
		await fc.assert(
			fc.asyncProperty(fc.nat(good.length - 1), fc.nat(255), async (at, byte) => {
				const bytes = Buffer.from(good);
				bytes[at] = byte;
				await read(bytes, 50).catch((error) => expect(error).toBeInstanceOf(UnreadableFile));
				expect(bytes.length).toBe(good.length);
			}),
			{ numRuns: 200 }
		);
	}, 60_000);
});
