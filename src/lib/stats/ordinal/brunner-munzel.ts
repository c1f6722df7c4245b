import { tQuantile, tSf } from '../distributions/student-t';
import type { Interval } from '../inference/interval';
import { insufficient, type Insufficient } from '../insufficient';
import { requireSameLength } from '../same-length';
import { histogramMoments } from './histogram-moments';
import { ridits } from './ridit';

export type BrunnerMunzel = {
	/** P(a > b) + P(a = b)/2: 0.5 when neither tends to be higher */
	superiority: number;
	se: number;
	t: number;
	df: number;
	p: number;
	/** of the superiority, clipped to [0, 1] */
	interval: Interval;
};

/**
 * Probability of superiority of a over b from two rating histograms, with the standard error of
 * Brunner and Munzel (2000, Biometrical Journal 42: 17-25), which allows unequal spreads. Each
 * answer's placement is its ridit in the other group. O(categories)
 * For independent answers only: it knows no agents and no days.
 * @returns a reason when a group has fewer than two answers or the groups do not overlap
 * @throws RangeError for unequal lengths
 */
export function brunnerMunzel(
	a: readonly number[],
	b: readonly number[],
	level = 0.95
): BrunnerMunzel | Insufficient {
	requireSameLength(a, b);
	const placedA = histogramMoments(a, ridits(b));
	const placedB = histogramMoments(b, ridits(a));
	if (placedA.n < 2 || placedB.n < 2) return insufficient('fewer-than-two-answers');
	const va = placedA.m2 / (placedA.n - 1) / placedA.n;
	const vb = placedB.m2 / (placedB.n - 1) / placedB.n;
	const se = Math.sqrt(va + vb);
	if (!(se > 0)) return insufficient('no-overlap');
	const df = (va + vb) ** 2 / ((va * va) / (placedA.n - 1) + (vb * vb) / (placedB.n - 1));
	const superiority = placedA.mean;
	const t = (superiority - 0.5) / se;
	const half = tQuantile(0.5 + level / 2, df) * se;
	const interval = {
		lower: Math.max(0, superiority - half),
		upper: Math.min(1, superiority + half)
	};
	return { superiority, se, t, df, p: 2 * tSf(Math.abs(t), df), interval };
}
