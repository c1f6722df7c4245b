import { describe, expect, it } from 'vitest';
import { nextCell } from './next-cell';

const [on, off] = [true, false];
/** Closed on the first morning and the second evening. */
const THERE = [
	[off, on, on, on],
	[on, off, on, off],
	[on, on, on, on]
];
const from = (row: number, column: number) => (key: string) =>
	nextCell(key, { row, column }, THERE);

describe('nextCell', () => {
	it('goes one cell that way, over what is not there', () => {
		expect(from(0, 1)('ArrowRight')).toEqual({ row: 0, column: 2 });
		expect(from(1, 2)('ArrowLeft')).toEqual({ row: 1, column: 0 });
		expect(from(0, 1)('ArrowDown')).toEqual({ row: 2, column: 1 });
		expect(from(2, 3)('ArrowUp')).toEqual({ row: 0, column: 3 });
	});

	it('stays where there is nothing further that way', () => {
		expect(from(0, 1)('ArrowLeft')).toBeNull();
		expect(from(1, 2)('ArrowRight')).toBeNull();
		expect(from(0, 1)('ArrowUp')).toBeNull();
		expect(from(2, 0)('ArrowDown')).toBeNull();
	});

	it('goes to the ends of the row', () => {
		expect(from(0, 2)('Home')).toEqual({ row: 0, column: 1 });
		expect(from(1, 0)('End')).toEqual({ row: 1, column: 2 });
	});

	it('leaves every other key alone', () => {
		for (const key of ['Enter', 'Tab', 'a', 'PageDown', 'toString'])
			expect(from(2, 1)(key)).toBeNull();
	});
});
