import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../../../tests/golden/holds';
import golden from '../../../../tests/golden/ordinal.json';
import { worstRelativeError } from '../../../../tests/golden/relative-error';
import { isInsufficient, type Insufficient } from '../insufficient';
import { variance } from '../summary/moments';
import { brunnerMunzel } from './brunner-munzel';
import { histogramMoments } from './histogram-moments';
import { kruskalWallis } from './kruskal-wallis';
import { mannWhitney } from './mann-whitney';
import { ridits } from './ridit';
import { tieTerm } from './tie-term';

function given<T>(result: T | Insufficient): T {
	if (isInsufficient(result)) throw new Error(result.insufficient);
	return result;
}
const worst = (actual: readonly number[], expected: readonly number[]) =>
	worstRelativeError(expected.map((value, i) => [actual[i]!, value] as const));
const TOP_TWO = [0, 0, 0, 1, 1];
const histogram = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 5, maxLength: 5 });

describe.each(golden.mann_whitney)('two rating histograms against R, 1e-10 (case %#)', (row) => {
	const { hist_a: a, hist_b: b } = row;
	it('by Mann-Whitney', () => {
		const m = given(mannWhitney(a, b));
		expect(
			worst(
				[m.u, m.superiority, m.cliffsDelta, m.pCorrected, m.pUncorrected],
				[row.U, row.prob_superiority_a_over_b, row.cliffs_delta, row.p_corrected, row.p_uncorrected]
			)
		).toBeLessThan(1e-10);
	});
	it('by Brunner-Munzel', () => {
		const result = brunnerMunzel(a, b);
		if (row.bm_t === null) {
			expect(result).toEqual({ insufficient: 'no-overlap' });
			return;
		}
		const { superiority, se, t, df, p } = given(result);
		expect(
			worst(
				[superiority, se, t, df, p],
				[row.prob_superiority_a_over_b, row.bm_se, row.bm_t, row.bm_df!, row.bm_p!]
			)
		).toBeLessThan(1e-10);
	});
	it('by mean, top two and ridit', () => {
		const pooled = ridits(a.map((count, i) => count + b[i]!));
		expect(worst(pooled, row.ridit_scores_pooled)).toBeLessThan(1e-10);
		const [ma, mb] = [histogramMoments(a), histogramMoments(b)];
		expect(
			worst(
				[
					ma.mean,
					mb.mean,
					given(variance(ma)),
					given(variance(mb)),
					histogramMoments(a, TOP_TWO).mean,
					histogramMoments(b, TOP_TWO).mean,
					histogramMoments(a, pooled).mean,
					histogramMoments(b, pooled).mean,
					histogramMoments(a, ridits(b)).mean
				],
				[
					row.mean_a,
					row.mean_b,
					row.var_a,
					row.var_b,
					row.top2_a,
					row.top2_b,
					row.mean_ridit_a_pooled,
					row.mean_ridit_b_pooled,
					row.ridit_of_a_relative_to_b
				]
			)
		).toBeLessThan(1e-10);
	});
});

describe('rating histograms', () => {
	it.each(golden.kruskal)('compare several groups as kruskal.test, 1e-10 (case %#)', (row) => {
		const { h, df, p } = given(kruskalWallis(row.hists));
		expect(worst([h, df, p], [row.H, row.df, row.p])).toBeLessThan(1e-10);
	});
	it('give superiorities that add up to one', () => {
		holds(
			fc.property(histogram, histogram, (a, b) => {
				const [there, back] = [mannWhitney(a, b), mannWhitney(b, a)];
				if (isInsufficient(there) || isInsufficient(back))
					return isInsufficient(there) && isInsufficient(back);
				return (
					Math.abs(there.superiority + back.superiority - 1) < 1e-12 &&
					Math.abs(there.pUncorrected - back.pUncorrected) < 1e-9
				);
			})
		);
	});
	it('give two groups of Kruskal-Wallis the uncorrected Mann-Whitney p', () => {
		holds(
			fc.property(histogram, histogram, (a, b) => {
				const [two, many] = [mannWhitney(a, b), kruskalWallis([a, b])];
				if (isInsufficient(two) || isInsufficient(many)) return true;
				return Math.abs(two.pUncorrected - many.p) < 1e-9;
			})
		);
	});
	it('give reasons without answers, without overlap, without variation', () => {
		const none = [0, 0, 0, 0, 0];
		const all = [0, 0, 0, 0, 9];
		expect(mannWhitney(none, all)).toEqual({ insufficient: 'empty-group' });
		expect(mannWhitney(all, all)).toEqual({ insufficient: 'no-variation' });
		expect(brunnerMunzel([1, 0, 0, 0, 0], all)).toEqual({
			insufficient: 'fewer-than-two-answers'
		});
		expect(kruskalWallis([all, none])).toEqual({ insufficient: 'fewer-than-two-groups' });
		expect(kruskalWallis([all, all])).toEqual({ insufficient: 'no-variation' });
		expect(histogramMoments(none)).toEqual({ n: 0, mean: 0, m2: 0 });
		expect(ridits(none)).toEqual(none);
		expect([tieTerm([]), tieTerm([1])]).toEqual([0, 0]);
		expect(() => mannWhitney([1], [1, 2])).toThrow(RangeError);
	});
});
