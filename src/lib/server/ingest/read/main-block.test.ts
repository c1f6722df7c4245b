import { describe, expect, it } from 'vitest';
import { mainBlock } from './main-block';
import { openTable } from './open-table';

const rows = (...lines: string[]) => lines.map((line) => line.split(','));

describe('a second table beside the first', () => {
	it('is told by an empty column and rows that only one of them fills', () => {
		const below = rows('1,a,,x,7', '2,b,,y,8', '3,c,,,', '4,d,,,');
		expect(mainBlock(['Id', 'N', '', 'Agent', 'Sum'], below)).toEqual({ from: 0, to: 2 });
		const left = rows('x,7,,1,a', ',,,2,b', ',,,3,c');
		expect(mainBlock(['Agent', 'Sum', '', 'Id', 'N'], left)).toEqual({ from: 3, to: 5 });
	});
	it('may lie without names of its own, or begin in another row', () => {
		expect(mainBlock(['Id', 'N'], rows('1,a,,Agent,Sum', '2,b,,x,7', '3,c,,,'))).toEqual({
			from: 0,
			to: 2
		});
	});
	it('is none where every row fills both sides of an empty column, and where no column is empty', () => {
		expect(mainBlock(['Id', 'N', '', 'A', 'B'], rows('1,a,,x,y', '2,b,,z,w'))).toBeNull();
		expect(mainBlock(['', 'Id', 'N'], rows(',1,a', ',2,b'))).toBeNull();
		expect(mainBlock(['Id', 'N', 'A'], rows('1,a,x', '2,b,'))).toBeNull();
		expect(mainBlock(['Id'], [])).toBeNull();
	});
	it('is left out with a remark', async () => {
		const text = 'Id,N,,Agent,Calls\n1,a,,Ann,2\n2,b,,Total,2\n3,c,,,\n4,d,,,\n';
		const bytes = (async function* () {
			yield Buffer.from(text);
		})();
		const table = await openTable({ bytes }, 'calls.csv');
		const cells = [];
		for await (const some of table.batches()) cells.push(...some.cells);
		expect(table.header).toEqual(['Id', 'N']);
		expect(cells).toEqual(rows('1,a', '2,b', '3,c', '4,d'));
		expect(table.notes.remarks).toEqual([
			'A second table stands beside the first one; only the columns "Id" to "N" were read.'
		]);
	});
});
