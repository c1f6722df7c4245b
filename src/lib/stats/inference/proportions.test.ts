import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../../../tests/golden/holds';
import { relativeError } from '../../../../tests/golden/relative-error';
import golden from '../../../../tests/golden/wilson.json';
import { isInsufficient, type Insufficient } from '../insufficient';
import { clopperPearson } from './clopper-pearson';
import type { Interval } from './interval';
import { newcombe } from './newcombe';
import { wilson } from './wilson';

function check(actual: Interval | Insufficient, expected: readonly number[], tolerance: number) {
	if (isInsufficient(actual)) throw new Error(actual.insufficient);
	expect(relativeError(actual.lower, expected[0]!)).toBeLessThan(tolerance);
	expect(relativeError(actual.upper, expected[1]!)).toBeLessThan(tolerance);
}

const counts = fc
	.integer({ min: 1, max: 5000 })
	.chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

describe('intervals for proportions', () => {
	it.each(golden.wilson)('$x of $n at $conf, 1e-12', (row) => {
		check(wilson(row.x, row.n, row.conf), row.wilson, 1e-12);
		check(clopperPearson(row.x, row.n, row.conf), row.clopper_pearson, 1e-12);
	});
	it.each(golden.newcombe_difference)('$x1/$n1 less $x2/$n2, 1e-10', (row) => {
		const difference = newcombe({ x: row.x1, n: row.n1 }, { x: row.x2, n: row.n2 }, row.conf);
		check(difference, row.newcombe10, 1e-10);
	});
	it('holds the proportion inside and mirrors with the event', () => {
		holds(
			fc.property(counts, ([x, n]) => {
				for (const method of [wilson, clopperPearson]) {
					const of = method(x, n) as Interval;
					const not = method(n - x, n) as Interval;
					if (!(of.lower <= x / n && x / n <= of.upper)) return false;
					if (Math.abs(of.lower - (1 - not.upper)) > 1e-9) return false;
				}
				return true;
			})
		);
	});
	it('gives a reason without trials and refuses impossible counts', () => {
		expect(wilson(0, 0)).toEqual({ insufficient: 'no-trials' });
		expect(clopperPearson(0, 0)).toEqual({ insufficient: 'no-trials' });
		expect(newcombe({ x: 1, n: 2 }, { x: 0, n: 0 })).toEqual({ insufficient: 'no-trials' });
		expect(() => wilson(3, 2)).toThrow(RangeError);
		expect(() => clopperPearson(-1, 2)).toThrow(RangeError);
	});
});
