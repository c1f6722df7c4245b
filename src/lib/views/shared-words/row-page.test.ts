import { describe, expect, it } from 'vitest';
import { rowPage, rowPager } from './row-page';

const pagerOf = (total: number, asked: number) => rowPager(total, asked, (from) => `/at/${from}`);

describe('a page of rows', () => {
	it('holds fifty, the last one what is left', () => {
		expect(rowPage(120, 0)).toEqual({ from: 0, until: 50 });
		expect(rowPage(120, 50)).toEqual({ from: 50, until: 100 });
		expect(rowPage(120, 100)).toEqual({ from: 100, until: 120 });
		expect(rowPage(100, 50)).toEqual({ from: 50, until: 100 });
	});

	it('is the last one where rows have gone since the address was made', () => {
		expect(rowPage(100, 100)).toEqual({ from: 50, until: 100 });
		expect(rowPage(3, 5000)).toEqual({ from: 0, until: 3 });
		expect(rowPage(0, 50)).toEqual({ from: 0, until: 0 });
	});

	it('leads to the pages beside it, and to the first where that is another', () => {
		expect(pagerOf(1200, 0)).toMatchObject({
			...{ first: null, previous: null, next: '/at/50', place: '1 to 50 of 1,200' }
		});
		expect(pagerOf(120, 50)).toMatchObject({
			...{ first: null, previous: '/at/0', next: '/at/100', place: '51 to 100 of 120' }
		});
		expect(pagerOf(120, 100)).toMatchObject({
			...{ first: '/at/0', previous: '/at/50', next: null, place: '101 to 120 of 120' }
		});
	});

	it('has no others where it holds all rows', () => {
		expect(pagerOf(50, 0)).toBeNull();
		expect(pagerOf(0, 0)).toBeNull();
		expect(pagerOf(51, 0)?.next).toBe('/at/50');
		expect(pagerOf(60, 20)?.previous).toBe('/at/0');
	});
});
