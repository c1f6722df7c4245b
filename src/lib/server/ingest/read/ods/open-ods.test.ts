import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ods } from '../../../../../../tests/support/ods';
import { openTable } from '../open-table';
import { UnreadableFile } from '../unreadable-file';
import { cellText } from './cell-text';
import { contentSections } from './content-sections';

async function read(content: Uint8Array, options = {}) {
	const bytes = (async function* () {
		yield content;
	})();
	const table = await openTable({ bytes }, 'book.ods', options);
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

const xml = (text: string) => ({ xml: text });

describe('reading an OpenDocument spreadsheet', () => {
	it('gives values whatever their format, repeated cells and rows, and none of the notes', async () => {
		const book = ods({
			'.hidden': [['Never', 'Read']],
			'Calls & <more>': [
				['Report of November'],
				['Id', 'When', 'At', 'Took', 'Note', 'Same', 'Again'],
				[
					'a',
					{ date: '2026-11-01T09:12:58' },
					{ time: 'PT09H12M58S' },
					{ time: 'PT26H00M00.5S' },
					xml(
						'<table:table-cell office:value-type="string"><office:annotation><text:p>not this</text:p></office:annotation><text:p>x &amp; <text:s text:c="2"/>y</text:p><text:p>z</text:p></table:table-cell>'
					),
					xml(
						'<table:table-cell office:value-type="float" office:value="7.25" table:number-columns-repeated="2"><text:p>7,3</text:p></table:table-cell>'
					)
				],
				['b', { date: '2026-11-02' }]
			]
		});
		const { header, cells, lines, notes } = await read(book);
		expect(notes).toMatchObject({ kind: 'ods', sheet: 'Calls & <more>', headerLine: 2 });
		expect(notes.sheets).toEqual(['Calls & <more>']);
		expect(header).toEqual(['Id', 'When', 'At', 'Took', 'Note', 'Same', 'Again']);
		expect(cells).toEqual([
			['a', '2026-11-01 09:12:58', '09:12:58', '26:00:00.500', 'x &   y\nz', '7.25', '7.25'],
			['b', '2026-11-02', '', '', '', '', '']
		]);
		expect(lines).toEqual([3, 4]);
	});

	it('comes row by row as often as a row is said to be repeated', async () => {
		const row =
			'</table:table-row><table:table-row table:number-rows-repeated="3"><table:table-cell office:value-type="string"><text:p>b</text:p></table:table-cell><table:table-cell/>';
		const { cells, lines } = await read(ods({ S: [['Id', 'N'], ['a', 1], [xml(row)]] }));
		expect(cells.map(([id]) => id)).toEqual(['a', 'b', 'b', 'b']);
		expect(lines).toEqual([2, 4, 5, 6]);
	});

	it('reads the sheet asked for, past those before it', async () => {
		const sheets = {
			One: [['Id'], ['a']],
			Two: [
				['Key', 'M'],
				['k', 2]
			],
			Three: [['X'], ['y']]
		};
		const { header, cells, notes } = await read(ods(sheets), { sheet: 'Two' });
		expect([header, cells]).toEqual([['Key', 'M'], [['k', '2']]]);
		expect(notes.sheets).toEqual(['One', 'Two', 'Three']);
		await expect(read(ods(sheets), { sheet: 'Four' })).rejects.toThrow(
			'has no sheet "Four"; it has "One", "Two", "Three"'
		);
	});

	const repeated = (what: string, count: number) =>
		`<table:table-${what} table:number-${what === 'row' ? 'rows' : 'columns'}-repeated="${count}"`;
	it.each<[string, () => Buffer, RegExp]>([
		[
			'a document type',
			() => ods({ S: [['Id', 'N']] }, { doctype: '<!DOCTYPE x [<!ENTITY a "b">]>' }),
			/document type/
		],
		[
			'a cell said to fill its row',
			() =>
				ods({
					S: [
						['Id', 'N'],
						[
							xml(
								`${repeated('cell', 16_000)} office:value-type="string"><text:p>x</text:p></table:table-cell>`
							)
						]
					]
				}),
			/repeats one cell 16000 times/
		],
		[
			'a row said to fill its sheet',
			() =>
				ods({
					S: [
						['Id', 'N'],
						['a', 1],
						[
							xml(
								`</table:table-row>${repeated('row', 1_000_000)}><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>`
							)
						]
					]
				}),
			/repeats one row 1000000 times/
		],
		['a file without sheets', () => ods({}), /without a visible sheet/],
		['hidden sheets only', () => ods({ '.S': [['Id'], ['a']] }), /without a visible sheet/],
		['broken XML', () => ods({ S: [['Id', 'N'], [xml('<table:table-cell')]] }), /damaged/],
		[
			'a bomb',
			() =>
				ods({ S: [['Id', 'N']] }, { more: [{ name: 'big', content: Buffer.alloc(40_000_000) }] }),
			/unpack to 38 MB/
		]
	])('refuses %s', async (_, make, sentence) => {
		const content = make();
		await expect(read(content)).rejects.toThrow(UnreadableFile);
		await expect(read(content)).rejects.toThrow(sentence);
	});

	it('is read or refused, never a crash or a hang, whichever bytes are hit', async () => {
		const good = ods({
			S: [['Id', 'N'], ...Array.from({ length: 20 }, (_, i) => [`a${i}`, i])]
		});
		const hit = fc.record({ at: fc.nat(good.length - 1), byte: fc.nat(255) });
		await fc.assert(
			fc.asyncProperty(fc.array(hit, { minLength: 1, maxLength: 8 }), async (hits) => {
				const bytes = Buffer.from(good);
				for (const { at, byte } of hits) bytes[at] = byte;
				try {
					const { cells, header } = await read(bytes);
					expect(cells.every((row) => row.length === header.length)).toBe(true);
				} catch (error) {
					expect(error).toBeInstanceOf(UnreadableFile);
				}
			}),
			{ numRuns: 150 }
		);
	}, 60_000);
});

describe('contentSections', () => {
	const content =
		'<p/><table:table table:name="a"><table:table-row/></table:table><between/><table:table table:name="b"/>x</table:table><after/>';
	it('are the same however the text is cut', async () => {
		for (let size = 1; size < content.length; size++) {
			const texts = (async function* () {
				for (let at = 0; at < content.length; at += size) yield content.slice(at, at + size);
			})();
			const sections: Record<number, string> = {};
			for await (const pieces of contentSections(texts))
				for (const { sheet, text } of pieces) sections[sheet] = (sections[sheet] ?? '') + text;
			expect(sections).toEqual({
				'-1': '<p/>',
				0: '<table:table table:name="a"><table:table-row/></table:table>',
				1: '<table:table table:name="b"/>x</table:table>'
			});
		}
	});
});

it.each([
	['PT09H12M58S', '09:12:58'],
	['PT26H05M', '26:05:00'],
	['P1DT2H', '26:00:00'],
	['-PT1M', '-00:01:00'],
	['PT0.9999S', '00:00:01'],
	['soon', 'shown']
])('the duration %s is %s', (value, text) => {
	const cell = { 'office:value-type': 'time', 'office:time-value': value };
	expect(cellText(cell, 'shown')).toBe(text);
});
