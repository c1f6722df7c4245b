import { describe, expect, it } from 'vitest';
import { arrangeTiles } from './arrange-tiles';

const across = (...places: (1 | 2)[]) => arrangeTiles(places)?.map((span) => span.across);
const upright = (...places: (1 | 2)[]) => arrangeTiles(places)?.map((span) => span.upright);

describe('arrangeTiles', () => {
	it('gives one tile the whole screen, two and three one row', () => {
		expect(across(1)).toEqual([6]);
		expect(across(1, 1)).toEqual([3, 3]);
		expect(across(1, 1, 1)).toEqual([2, 2, 2]);
		expect(across(2, 1)).toEqual([4, 2]);
	});

	it('makes two rows that are as alike as they can be', () => {
		expect(across(1, 1, 1, 1)).toEqual([3, 3, 3, 3]);
		expect(across(1, 1, 1, 1, 1)).toEqual([2, 2, 2, 3, 3]);
		expect(across(1, 1, 1, 1, 1, 1)).toEqual([2, 2, 2, 2, 2, 2]);
		expect(across(1, 2, 1, 2)).toEqual([2, 4, 2, 4]);
		expect(across(1, 1, 1, 2)).toEqual([2, 2, 2, 6]);
		expect(across(2, 2)).toEqual([6, 6]);
	});

	it('fills every row of a screen that stands', () => {
		expect(upright(1, 1, 1, 2)).toEqual([1, 1, 2, 2]);
		expect(upright(1, 2, 1, 2)).toEqual([2, 2, 2, 2]);
		expect(upright(1, 1, 1, 1, 1)).toEqual([1, 1, 1, 1, 2]);
	});

	it('has no place for three wide tiles, or for seven', () => {
		expect(across(2, 2, 2)).toBeUndefined();
		expect(across(1, 1, 1, 1, 1, 1, 1)).toBeUndefined();
		expect(across(1, 1, 2, 2)).toBeUndefined();
		expect(across()).toEqual([]);
	});
});
