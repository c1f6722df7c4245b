import { expect, it } from 'vitest';
import { ods } from '../../../../../../tests/support/ods';
import { workbook } from '../../../../../../tests/support/workbook';
import { openTable } from '../open-table';
import { UnreadableFile } from '../unreadable-file';

async function read(content: Uint8Array, options = {}) {
	const bytes = (async function* () {
		yield content;
	})();
	const table = await openTable({ bytes }, 'book', options);
	const cells: string[][] = [];
	for await (const rows of table.batches()) cells.push(...rows.cells);
	await table.close();
	return { header: table.header, sample: table.sample, cells, notes: table.notes };
}

const sheets = {
	Cases: [
		['Case ID', 'Opened', 'Agent'],
		['1', '2026-11-01', 'Ann'],
		['2', '2026-11-02', 'Bo'],
		['3', '2026-11-03', 'Ann']
	],
	Ratings: [
		['Case Id', 'Rating', 'Agent'],
		['2', 4, 'x'],
		['1', 5, 'y'],
		['9', 1, 'z']
	],
	Notes: [
		['Text', 'More'],
		['a', 'b']
	]
};
const join = { sheet: 'Ratings', column: 'Case ID', key: 'Case Id' };

it.each([
	['xlsx', workbook(sheets)],
	['ods', ods(sheets)]
])('two sheets of an .%s are found to share a key, and joined on it', async (_, content) => {
	const alone = await read(content);
	expect(alone.notes).toMatchObject({ sheet: 'Cases', joins: [join] });
	const { header, cells, sample, notes } = await read(content, { join });
	expect(header).toEqual(['Case ID', 'Opened', 'Agent', 'Rating', 'Agent (Ratings)']);
	expect(cells).toEqual([
		['1', '2026-11-01', 'Ann', '5', 'y'],
		['2', '2026-11-02', 'Bo', '4', 'x'],
		['3', '2026-11-03', 'Ann', '', '']
	]);
	expect(sample.cells).toEqual(cells);
	expect(notes.remarks).toEqual([
		'The sheet "Cases" was read; not read: "Notes".',
		'The columns of "Ratings" were joined by "Case ID"; 1 rows have no partner there.'
	]);
});

it('a key that comes twice counts once, and is said', async () => {
	const twice = { ...sheets, Ratings: [...sheets.Ratings, ['1', 2, 'w']] };
	const { cells, notes } = await read(workbook(twice), { join });
	expect(cells[0]).toEqual(['1', '2026-11-01', 'Ann', '5', 'y']);
	expect(notes.remarks.at(-1)).toMatch(/^1 rows of "Ratings" repeat the key/);
});

it.each([
	[{ ...join, sheet: 'None' }, /no sheet "None" to join/],
	[{ ...join, column: 'None' }, /no column "None" to join/]
])('what cannot be joined is refused: %j', async (wrong, sentence) => {
	const refused = read(workbook(sheets), { join: wrong });
	await expect(refused).rejects.toThrow(UnreadableFile);
	await expect(refused).rejects.toThrow(sentence);
});
