import { at } from '../at';
import { insufficient, type Insufficient } from '../insufficient';
import { weightedMean } from '../inference/weighted-mean';
import type { Moments } from '../summary/moments';

export type OneWayLikelihood = {
	between: number;
	within: number;
	mu: number;
	muSe: number;
	/** predicted deviation of each group from mu (BLUP), in the order given; 0 for empty groups */
	deviations: number[];
};

/**
 * Random one-way layout by restricted (default) or full maximum likelihood, profiled over the
 * ratio of the components: the sign change of its slope is bracketed by doubling and halved to
 * rounding. As lme4 `lmer(y ~ 1 + (1 | group))`. O(groups) a step
 * @returns a reason with fewer than two groups, no spare value within them or no variation within
 */
export function oneWayLikelihood(
	groups: readonly Moments[],
	{ restricted = true }: { restricted?: boolean } = {}
): OneWayLikelihood | Insufficient {
	const filled = groups.filter((group) => group.n > 0);
	if (filled.length < 2) return insufficient('fewer-than-two-groups');
	const n = filled.reduce((sum, group) => sum + group.n, 0);
	if (n === filled.length) return insufficient('no-repeated-values');
	const ssWithin = filled.reduce((sum, group) => sum + group.m2, 0);
	if (!(ssWithin > 0)) return insufficient('no-variation-within');
	const df = restricted ? n - 1 : n;
	const means = filled.map((group) => group.mean);

	const fit = (ratio: number) => {
		const weights = filled.map((group) => group.n / (1 + group.n * ratio));
		const { mean: mu, weight } = weightedMean(means, weights);
		let scatter = 0;
		let scatterSlope = 0;
		let weightSlope = 0;
		let determinantSlope = 0;
		weights.forEach((w, i) => {
			const squared = (at(means, i) - mu) ** 2;
			scatter += w * squared;
			scatterSlope -= w * w * squared;
			weightSlope -= w * w;
			determinantSlope += w;
		});
		const within = (ssWithin + scatter) / df;
		const slope =
			scatterSlope / within + determinantSlope + (restricted ? weightSlope / weight : 0);
		return { mu, weight, within, slope };
	};

	let low = 0;
	if (fit(0).slope < 0) {
		let high = 1;
		while (fit(high).slope < 0) high *= 2;
		for (let middle = high / 2; middle > low && middle < high; middle = (low + high) / 2) {
			if (fit(middle).slope < 0) low = middle;
			else high = middle;
		}
	}
	const { mu, weight, within } = fit(low);
	return {
		between: low * within,
		within,
		mu,
		muSe: Math.sqrt(within / weight),
		deviations: groups.map((g) => (g.n > 0 ? ((g.n * low) / (1 + g.n * low)) * (g.mean - mu) : 0))
	};
}
