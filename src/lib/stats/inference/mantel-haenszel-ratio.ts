import { normalQuantile } from '../distributions/normal';
import { requireLevel } from '../distributions/parameter-checks';
import { insufficient, type Insufficient } from '../insufficient';

/** Events among trials of the exposed and of the others in one stratum. */
export type RiskStratum = {
	exposed: { x: number; n: number };
	others: { x: number; n: number };
};

/**
 * The three sums that a Mantel-Haenszel risk ratio and its error rest on; sums of strata merge by addition. With N trials in
 * a stratum: `above` of x1 n0 / N, `below` of x0 n1 / N, `spread` of ((x1 + x0) n1 n0 - x1 x0 N) / N^2.
 */
export type RiskRatioSums = { above: number; below: number; spread: number };

/** Sums over strata; one without trials on either side tells nothing and adds nothing. O(strata) */
export function riskRatioSums(strata: Iterable<RiskStratum>): RiskRatioSums {
	const sums = { above: 0, below: 0, spread: 0 };
	for (const { exposed, others } of strata) {
		const all = exposed.n + others.n;
		if (exposed.n === 0 || others.n === 0) continue;
		sums.above += (exposed.x * others.n) / all;
		sums.below += (others.x * exposed.n) / all;
		const events = exposed.x + others.x;
		sums.spread += (events * exposed.n * others.n) / (all * all) - (exposed.x * others.x) / all;
	}
	return sums;
}

/**
 * The risk ratio common to all strata by Mantel and Haenszel, with a score interval: the ratios r for which `above - r below`
 * is within z errors of zero, its variance under r being r times `spread`, which is unbiased also where strata are many and
 * each is small. Greenland & Robins (1985), Biometrics 41: 55-68; inverted as in Sato (1992), Biometrics 48: 71-80. Exact
 * where the others have no event: the ratio is infinite, its lower end is not.
 * @param level two-sided
 * @returns a reason where no stratum has an event
 */
export function riskRatio(
	{ above, below, spread }: RiskRatioSums,
	level = 0.95
): { ratio: number; lower: number; upper: number } | Insufficient {
	requireLevel(level);
	if (!Number.isFinite(above + below + spread)) return insufficient('not-finite');
	if (!(above > 0 || below > 0)) return insufficient('no-events');
	const z = normalQuantile(0.5 + level / 2);
	const noise = z * z * spread;
	// The roots of (above - r below)^2 = r noise; written without a difference that cancels.
	const middle = 2 * above * below + noise;
	const outer = middle + Math.sqrt(noise * (noise + 4 * above * below));
	return {
		ratio: above / below,
		lower: above === 0 ? 0 : (2 * above * above) / outer,
		upper: below === 0 ? Infinity : outer / (2 * below * below)
	};
}
