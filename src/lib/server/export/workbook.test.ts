import fc from 'fast-check';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportTable } from '$lib/domain/export-table';
import { openTable } from '$lib/server/ingest/read/open-table';
import { SHEET_ROWS } from './sheet-xml';
import { workbook } from './workbook';

let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'evenkeel-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** What a reader of workbooks finds in one of its sheets. */
async function readBack(tables: ExportTable[], zone = 'UTC', sheet?: string) {
	const path = join(folder, 'book.xlsx');
	await writeFile(path, await buffer(workbook(tables, zone)));
	const table = await openTable({ path }, 'book.xlsx', { sheet });
	const cells: string[][] = [];
	for await (const rows of table.batches()) cells.push(...rows.cells);
	await table.close();
	return { header: table.header, cells, sheets: table.notes.sheets };
}

const columns = [
	{ name: 'name', kind: 'text' },
	{ name: 'size', kind: 'number' },
	{ name: 'day', kind: 'day' },
	{ name: 'at', kind: 'instant' }
] as const;
const noon = Date.UTC(2026, 10, 22, 12, 30, 15);

describe('workbook', () => {
	it('holds text as text, numbers as numbers and times by the clock of the zone', async () => {
		const row = ['=1+1 & <b>"x"</b>', -2.5, 20_779, noon];
		const table = { title: 'Calls', columns, pages: [[row, [null, null, null, null, null]]] };
		const { header, cells } = await readBack([table], 'Asia/Kathmandu');
		expect(header).toEqual(['name', 'size', 'day', 'at']);
		expect(cells[0]).toEqual(['=1+1 & <b>"x"</b>', '-2.5', '2026-11-22', '2026-11-22 18:15:15']);
	});

	it('gives each table a sheet with a name that it may have', async () => {
		const titles = ['What is [usual]: yes/no?', 'a'.repeat(40), 'A'.repeat(40), "'"];
		const tables = titles.map((title, i) => ({
			...{ title, columns },
			pages: [[[`row of ${i}`, i, i, i]]]
		}));
		const { sheets } = await readBack(tables);
		expect(sheets).toEqual([
			'What is  usual   yes no',
			'a'.repeat(31),
			`${'A'.repeat(27)} 2`,
			'Table'
		]);
		expect((await readBack(tables, 'UTC', 'Table')).cells[0]?.[0]).toBe('row of 3');
	});

	it('brings any text through, but for what XML cannot hold', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { minLength: 1, maxLength: 4 }),
				async (words) => {
					const rows = words.map((word, i) => [`x${word}x`, i, 0, 0]);
					const { cells } = await readBack([{ title: 'T', columns, pages: [rows] }]);
					const held = words.map((word) =>
						`x${word}x`.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
					);
					expect(cells.map(([text]) => text?.replaceAll(/\r\n?/g, '\n'))).toEqual(
						held.map((text) => text.replaceAll(/\r\n?/g, '\n'))
					);
				}
			),
			{ numRuns: 40 }
		);
	});

	it('fails instead of leaving rows out', async () => {
		const page = Array.from({ length: 65_536 }, () => [null, 1, null, null]);
		const pages = Array.from({ length: SHEET_ROWS / page.length }, () => page);
		const table = { title: 'Long', columns, pages };
		await expect(buffer(workbook([table], 'UTC'))).rejects.toThrow(/1048575 rows; take the CSV/);
	});

	it('stops asking for rows when nobody reads on', async () => {
		let asked = 0;
		let stopped = false;
		async function* pages() {
			try {
				for (;;) yield [['row', asked++, 1, 1]];
			} finally {
				stopped = true;
			}
		}
		const stream = workbook([{ title: 'Endless', columns, pages: pages() }], 'UTC');
		stream.resume();
		await expect.poll(() => asked).toBeGreaterThan(1000);
		stream.destroy();
		await expect.poll(() => stopped).toBe(true);
	});

	it('fails with what its rows failed with', async () => {
		async function* pages(): AsyncGenerator<[]> {
			throw new Error('the database went away');
		}
		const table = { title: 'Broken', columns, pages: pages() };
		await expect(buffer(workbook([table], 'UTC'))).rejects.toThrow('the database went away');
	});
});
