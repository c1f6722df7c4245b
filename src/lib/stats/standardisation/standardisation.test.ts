import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../../../tests/golden/holds';
import { relativeError } from '../../../../tests/golden/relative-error';
import golden from '../../../../tests/golden/standardisation.json';
import { indirectExcess } from './indirect-excess';
import { kitagawa } from './kitagawa';
import type { Stratum } from './stratum';
import { directDifference, mantelHaenszelDifference } from './weighted-difference';

const { weekday, weekend } = golden.strata;
const strata: Stratum[] = weekday.n.map((n0, i) => ({
	n1: weekend.n[i]!,
	mean1: weekend.mean[i]!,
	n0,
	mean0: weekday.mean[i]!
}));
const raw = (rows: readonly Stratum[]) => {
	const sum = (f: (row: Stratum) => number) => rows.reduce((total, row) => total + f(row), 0);
	return (
		sum((r) => r.n1 * r.mean1) / sum((r) => r.n1) - sum((r) => r.n0 * r.mean0) / sum((r) => r.n0)
	);
};

describe('standardisation against R, 1e-13', () => {
	it('directly and with Mantel-Haenszel weights', () => {
		expect(relativeError(raw(strata), golden.crude_diff)).toBeLessThan(1e-13);
		expect(Math.abs((directDifference(strata) as number) - golden.direct_diff)).toBeLessThan(1e-13);
		expect(
			relativeError(mantelHaenszelDifference(strata) as number, golden.mh_weighted_diff)
		).toBeLessThan(1e-13);
	});
	it('indirectly, to the pooled means', () => {
		const pooled = strata.map((s) => (s.n1 * s.mean1 + s.n0 * s.mean0) / (s.n1 + s.n0));
		const excess = (group: typeof weekday) => indirectExcess(group.n, group.mean, pooled) as number;
		expect(Math.abs(excess(weekend) - golden.indirect.weekend_excess)).toBeLessThan(1e-13);
		expect(Math.abs(excess(weekday) - golden.indirect.weekday_excess)).toBeLessThan(1e-13);
	});
	it('divides the raw difference into rate and mix', () => {
		const parts = kitagawa(strata) as { rate: number; mix: number };
		expect(Math.abs(parts.rate - golden.kitagawa.rate_effect)).toBeLessThan(1e-13);
		expect(Math.abs(parts.mix - golden.kitagawa.mix_effect)).toBeLessThan(1e-13);
	});
});

describe('standardisation at its edges', () => {
	const mean = fc.double({ min: -5, max: 5, noNaN: true });
	const count = fc.integer({ min: 0, max: 50 });
	const row = fc.record({ n1: count, mean1: mean, n0: count, mean0: mean });
	it('always adds up to the raw difference', () => {
		holds(
			fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
				const parts = kitagawa(rows);
				if ('insufficient' in parts) return true;
				return Math.abs(parts.rate + parts.mix - raw(rows)) < 1e-9;
			})
		);
	});
	it('leaves out strata with one empty side', () => {
		const lonely = { n1: 5, mean1: 100, n0: 0, mean0: 0 };
		expect(directDifference([...strata, lonely])).toBe(directDifference(strata));
	});
	it('gives reasons', () => {
		const reason = { insufficient: 'no-shared-stratum' };
		expect(directDifference([])).toEqual(reason);
		expect(mantelHaenszelDifference([{ n1: 0, mean1: 0, n0: 3, mean0: 1 }])).toEqual(reason);
		expect(indirectExcess([0], [1], [1])).toEqual({ insufficient: 'empty-group' });
		expect(kitagawa([])).toEqual({ insufficient: 'empty-group' });
		expect(() => indirectExcess([1], [1, 2], [1])).toThrow(RangeError);
	});
});
