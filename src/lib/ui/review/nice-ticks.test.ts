import { describe, expect, it } from 'vitest';
import { niceTicks } from './nice-ticks';

const minutes = [10, 30, 60, 300, 600];

describe('niceTicks', () => {
	it('encloses the values with the smallest step that gives few ticks', () => {
		expect(niceTicks(185, 322, minutes)).toEqual([180, 240, 300, 360]);
		expect(niceTicks(185, 205, minutes)).toEqual([180, 190, 200, 210]);
	});

	it('does not add a tick beyond a value that lies on one', () => {
		expect(niceTicks(180, 300, minutes)).toEqual([180, 240, 300]);
	});

	it('gives one value a range', () => {
		expect(niceTicks(60, 60, minutes)).toEqual([60, 70]);
	});

	it('has nothing for nothing, and ends', () => {
		expect(niceTicks(Infinity, -Infinity, minutes)).toEqual([]);
		expect(niceTicks(0, 1e9, minutes)).toHaveLength(50);
	});
});
