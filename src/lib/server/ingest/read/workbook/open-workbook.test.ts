import fc from 'fast-check';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workbook } from '../../../../../../tests/support/workbook';
import { zip } from '../../../../../../tests/support/zip';
import { isKnownHeader } from '../../known-header';
import { openTable } from '../open-table';
import { kindOfFormat } from '../xlsx/number-format';
import { serialText } from '../xlsx/serial-text';
import { UnreadableFile } from '../unreadable-file';

let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'evenkeel-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(content: Buffer) {
	const path = join(folder, 'book.xlsx');
	await writeFile(path, content);
	const table = await openTable({ path }, 'book.xlsx', { isKnownHeader });
	try {
		const cells: string[][] = [];
		const lines: number[] = [];
		for await (const rows of table.batches()) {
			cells.push(...rows.cells);
			lines.push(...rows.lines);
		}
		return { header: table.header, cells, lines, notes: table.notes };
	} finally {
		await table.close();
	}
}

describe('reading a workbook', () => {
	it('gives dates, times and durations as text, texts of all kinds, and short rows filled up', async () => {
		const { header, cells, lines } = await read(
			workbook({
				Calls: [
					['Id', 'When', 'At', 'Took', 'Note'],
					[
						'a',
						{ value: 44562.5, style: 'date' },
						{ value: 0.38400462962962961, style: 'time' },
						{ value: 1.0833333333333333, style: 'elapsed' },
						'x & <y>'
					],
					['b', { value: 44562, style: 'date' }, 109]
				]
			})
		);
		expect(header).toEqual(['Id', 'When', 'At', 'Took', 'Note']);
		expect(cells).toEqual([
			['a', '2022-01-01 12:00:00', '09:12:58', '26:00:00', 'x & <y>'],
			['b', '2022-01-01', '109', '', '']
		]);
		expect(lines).toEqual([2, 3]);
	});

	it('reads the sheet whose columns are known, not the first', async () => {
		const { header, notes } = await read(
			workbook({
				Summary: [
					['Month', 'Calls'],
					['January', 5]
				],
				Data: [
					['contact_id', 'start_utc', 'handle_s'],
					['1', '2026-01-01T00:00:00Z', 60]
				]
			})
		);
		expect(header[0]).toBe('contact_id');
		expect(notes).toMatchObject({ sheet: 'Data' });
		expect(notes.remarks.join(' ')).toContain('"Summary"');
	});

	it('counts days from 1904 where the workbook says so', async () => {
		const { cells } = await read(
			workbook(
				{
					S: [
						['Id', 'When'],
						['a', { value: 43100, style: 'date' }]
					]
				},
				{ date1904: true }
			)
		);
		expect(cells[0]![1]).toBe('2022-01-01');
	});

	it('takes a stream as well as a file', async () => {
		const bytes = workbook({
			S: [
				['Id', 'N'],
				['a', 1]
			]
		});
		const stream = (async function* () {
			for (let at = 0; at < bytes.length; at += 100) yield bytes.subarray(at, at + 100);
		})();
		const table = await openTable({ bytes: stream }, 'sent.csv');
		const cells = [];
		for await (const rows of table.batches()) cells.push(...rows.cells);
		await table.close();
		expect(cells).toEqual([['a', '1']]);
	});

	const sheet = {
		S: [
			['Id', 'N'],
			['a', 1]
		]
	};
	it.each<[string, () => Buffer, RegExp]>([
		[
			'a document type',
			() => workbook(sheet, { prolog: '<!DOCTYPE x [<!ENTITY a "b">]>' }),
			/document type/
		],
		[
			'a bomb',
			() => workbook(sheet, { more: [{ name: 'xl/bomb.xml', content: Buffer.alloc(40_000_000) }] }),
			/unpack to 38 MB/
		],
		[
			'2,001 parts',
			() =>
				workbook(sheet, {
					more: Array.from({ length: 2001 }, (_, i) => ({ name: `p${i}`, content: '' }))
				}),
			/parts/
		],
		[
			'an encrypted part',
			() => workbook(sheet, { more: [{ name: 'x', content: 'y', encrypted: true }] }),
			/encrypted/
		],
		[
			'a part named twice',
			() => workbook(sheet, { more: [{ name: 'xl/styles.xml', content: '<a/>' }] }),
			/comes twice/
		],
		['a zip of something else', () => zip([{ name: 'photo.jpg', content: 'x' }]), /not a workbook/],
		['an OpenDocument text', () => zip([{ name: 'content.xml', content: '<x/>' }]), /OpenDocument/],
		['broken XML', () => workbook(sheet, { prolog: '<worksheet>' }), /damaged/],
		[
			'no header',
			() =>
				workbook({
					S: [
						[1, 2],
						[3, 4]
					]
				}),
			/names the columns/
		]
	])('refuses %s', async (_, make, sentence) => {
		const content = make();
		await expect(read(content)).rejects.toThrow(UnreadableFile);
		await expect(read(content)).rejects.toThrow(sentence);
	});

	it('refuses a part that unpacks to more than the directory says', async () => {
		const content = zip([{ name: '_rels/.rels', content: 'x'.repeat(5000), claimedSize: 10 }]);
		await expect(read(content)).rejects.toThrow(UnreadableFile);
	});
});

describe('a damaged workbook', () => {
	it('is read or refused, never a crash or a hang, whichever bytes are hit', async () => {
		const good = workbook({
			S: [['Id', 'N'], ...Array.from({ length: 20 }, (_, i) => [`a${i}`, i])]
		});
		const hit = fc.record({ at: fc.nat(good.length - 1), byte: fc.nat(255) });
		await fc.assert(
			fc.asyncProperty(
				fc.array(hit, { minLength: 1, maxLength: 8 }),
				fc.nat(good.length),
				async (hits, cut) => {
					const bytes = Buffer.from(good);
					for (const { at, byte } of hits) bytes[at] = byte;
					const content = cut % 4 === 0 ? bytes.subarray(0, cut) : bytes;
					try {
						const { cells, header } = await read(content);
						expect(cells.every((row) => row.length === header.length)).toBe(true);
					} catch (error) {
						expect(error).toBeInstanceOf(UnreadableFile);
					}
				}
			),
			{ numRuns: 150 }
		);
	}, 60_000);
});

describe('number formats', () => {
	it.each([
		['h:mm:ss', 'time'],
		['[h]:mm:ss', 'elapsed'],
		['[mm]:ss', 'elapsed'],
		['dd/mm/yyyy hh:mm', 'date'],
		['[$-409]m/d/yy h:mm AM/PM;@', 'date'],
		['mmm-yy', 'date'],
		['0.00', 'number'],
		['#,##0.00 "days"', 'number'],
		['[Red]0.0', 'number'],
		['0.00E+00', 'number'],
		['General', 'number']
	])('%s is a %s', (format, kind) => {
		expect(kindOfFormat(format)).toBe(kind);
	});

	it.each([
		[60, 'date', '1900-02-28'],
		[61, 'date', '1900-03-01'],
		[1, 'date', '1900-01-01'],
		[42506, 'date', '2016-05-16'],
		[42506, 'number', '42506'],
		[0.5, 'time', '12:00:00'],
		[42506.25, 'time', '2016-05-16 06:00:00'],
		[-1, 'date', '-1']
	] as const)('%d shown as a %s is %s', (value, kind, text) => {
		expect(serialText(value, kind, false)).toBe(text);
	});
});
