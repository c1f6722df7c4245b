import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median } from './median';
import { weightedMedian } from './weighted-median';

const eighths = fc.integer({ min: -800, max: 800 }).map((value) => value / 8);
const rows = fc.array(fc.tuple(eighths, fc.integer({ min: 0, max: 6 })), { maxLength: 25 });

describe('weighted median', () => {
	it('is the median of the values repeated', () => {
		fc.assert(
			fc.property(rows, (list) => {
				const repeated = list.flatMap(([value, times]) => Array<number>(times).fill(value));
				const found = weightedMedian(
					list.map(([value]) => value),
					list.map(([, times]) => times)
				);
				if (repeated.length === 0) expect(found).toEqual({ insufficient: 'no-weight' });
				else expect(found).toBe(median(repeated));
			})
		);
	});
	it('moves with its values and not with the unit of its weights', () => {
		fc.assert(
			fc.property(rows, eighths, (list, shift) => {
				const weights = list.map(([, times]) => times);
				const values = list.map(([value]) => value);
				const found = weightedMedian(values, weights);
				const moved = weightedMedian(
					values.map((value) => value + shift),
					weights.map((weight) => weight / 4)
				);
				expect(moved).toEqual(typeof found === 'number' ? found + shift : found);
			})
		);
	});
	it('of numbers that are none takes nothing for a weight', () => {
		expect(weightedMedian([1, 2], [NaN, -1])).toEqual({ insufficient: 'no-weight' });
		expect(weightedMedian([], [])).toEqual({ insufficient: 'no-weight' });
	});
});
