import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import clustered from '../../../../tests/golden/cluster_robust.json';
import { holds } from '../../../../tests/golden/holds';
import { worstRelativeError } from '../../../../tests/golden/relative-error';
import golden from '../../../../tests/golden/welch.json';
import { isInsufficient, type Insufficient } from '../insufficient';
import { addValue, emptyMoments, mergeMoments, type Moments } from '../summary/moments';
import type { Difference } from './difference';
import { equivalence } from './equivalence';
import { hedgesG } from './hedges-g';
import { pairedT } from './paired-t';
import { pooledT } from './pooled-t';
import { welch } from './welch';

function given<T>(result: T | Insufficient): T {
	if (isInsufficient(result)) throw new Error(result.insufficient);
	return result;
}
const of = (values: readonly number[]) => values.reduce(addValue, emptyMoments);
const worst = (actual: readonly number[], expected: readonly number[]) =>
	worstRelativeError(expected.map((value, i) => [actual[i]!, value] as const));
const flat = (d: Difference) => [d.t, d.df, d.p, d.interval.lower, d.interval.upper];

describe.each(golden.cases)('two groups against R, 1e-10 (case %#)', (row) => {
	const a = of(row.x);
	const b = of(row.y);
	it('by Welch and by Student', () => {
		const w = given(welch(a, b));
		expect(
			worst(
				[w.se, ...flat(w)],
				[row.welch.se, row.welch.t, row.welch.df, row.welch.p, ...row.welch.ci95]
			)
		).toBeLessThan(1e-10);
		expect(
			worst(flat(given(pooledT(a, b))), [
				row.student.t,
				row.student.df,
				row.student.p,
				...row.student.ci95
			])
		).toBeLessThan(1e-10);
	});
	it('by two one-sided tests', () => {
		const e = given(equivalence(given(welch(a, b)), row.tost.delta));
		expect(
			worst(
				[e.tLower, e.tUpper, e.pLower, e.pUpper, e.p, e.interval.lower, e.interval.upper],
				[
					row.tost.t_lower,
					row.tost.t_upper,
					row.tost.p_lower,
					row.tost.p_upper,
					row.tost.p,
					...row.tost.ci90
				]
			)
		).toBeLessThan(1e-10);
	});
	it('in standard deviations', () => {
		const h = given(hedgesG(a, b));
		expect(
			worst(
				[h.d, h.g, h.correction, h.variance],
				[row.cohen_d, row.hedges_g, row.hedges_J, row.hedges_var]
			)
		).toBeLessThan(1e-10);
	});
});

describe('comparisons', () => {
	it('pair values as R does, 1e-10', () => {
		const { x, y, t, df, p, ci95 } = golden.paired;
		expect(worst(flat(given(pairedT(x, y))), [t, df, p, ...ci95])).toBeLessThan(1e-10);
	});
	it('compute the naive Welch test of contacts from cells', () => {
		const side = (shift: number) =>
			clustered.cells
				.filter((c) => c.shift === shift)
				.map(({ n, s1, s2 }): Moments => ({ n, mean: s1 / n, m2: Math.max(0, s2 - (s1 * s1) / n) }))
				.reduce(mergeMoments);
		const { t, df, p } = clustered.naive_welch;
		const a = given(welch(side(1), side(0)));
		expect(worst([Math.abs(a.t), a.df, a.p], [Math.abs(t), df, p])).toBeLessThan(1e-9);
	});
	it('turn round when the groups are exchanged and ignore a common shift', () => {
		const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 20 });
		holds(
			fc.property(values, values, (x, y) => {
				const there = welch(of(x), of(y));
				const back = welch(of(y.map((v) => v + 7)), of(x.map((v) => v + 7)));
				if (isInsufficient(there) || isInsufficient(back))
					return isInsufficient(there) && isInsufficient(back);
				return Math.abs(there.t + back.t) < 1e-8 * (1 + Math.abs(there.t));
			})
		);
	});
	it('call equivalent exactly what has its 90 % interval within the margins', () => {
		const number = fc.double({ min: -2, max: 2, noNaN: true });
		holds(
			fc.property(number, fc.double({ min: 0.01, max: 2, noNaN: true }), (difference, se) => {
				const e = given(equivalence({ difference, se, df: 12 }, 0.5));
				if (Math.abs(e.p - 0.05) < 1e-9) return true;
				return e.p < 0.05 === (e.interval.lower > -0.5 && e.interval.upper < 0.5);
			})
		);
	});
	it('give reasons for too little and for no variation', () => {
		const one = of([1]);
		const same = of([2, 2]);
		expect(welch(one, same)).toEqual({ insufficient: 'fewer-than-two-values' });
		expect(welch(same, same)).toEqual({ insufficient: 'no-variation' });
		expect(pooledT(one, one)).toEqual({ insufficient: 'too-few-values' });
		expect(pooledT(emptyMoments, of([1, 2, 3]))).toEqual({ insufficient: 'too-few-values' });
		expect(hedgesG(one, same)).toEqual({ insufficient: 'too-few-values' });
		expect(hedgesG(same, same)).toEqual({ insufficient: 'no-variation' });
		expect(pairedT([1], [2])).toEqual({ insufficient: 'fewer-than-two-pairs' });
		expect(pairedT([1, 2], [2, 3])).toEqual({ insufficient: 'no-variation' });
		expect(equivalence({ difference: 0, se: 0, df: 5 }, 1)).toEqual({
			insufficient: 'no-variation'
		});
		expect(() => pairedT([1, 2], [1])).toThrow(RangeError);
	});
});
