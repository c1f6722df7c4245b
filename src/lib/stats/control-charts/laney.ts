import { at } from '../at';
import { insufficient, type Insufficient } from '../insufficient';
import { requireSameLength } from '../same-length';
import { mean } from '../summary/mean';
import { movingRanges } from './moving-ranges';

export type LaneyChart = {
	/** pooled proportion or rate */
	centre: number;
	/** standard deviation of each point by theory alone */
	sd: number[];
	/** standardised points */
	z: number[];
	/** how much wider the points scatter than theory says */
	sigmaZ: number;
	/** 3 sigmaZ limits of each point, not clipped to possible values */
	lower: number[];
	upper: number[];
};

function laney(
	counts: readonly number[],
	sizes: readonly number[],
	variance: (centre: number) => number,
	d2: number
): LaneyChart | Insufficient {
	requireSameLength(counts, sizes);
	if (counts.length < 2) return insufficient('fewer-than-two-values');
	if (sizes.some((n) => !(n > 0))) throw new RangeError('every subgroup needs a size above 0');
	const total = sizes.reduce((sum, n) => sum + n, 0);
	const centre = counts.reduce((sum, x) => sum + x, 0) / total;
	const unit = variance(centre);
	if (!Number.isFinite(unit + total)) return insufficient('not-finite');
	if (!(unit > 0)) return insufficient('no-variation');
	const sd = sizes.map((n) => Math.sqrt(unit / n));
	const z = counts.map((x, i) => (x / at(sizes, i) - centre) / at(sd, i));
	const sigmaZ = mean(movingRanges(z)) / d2;
	return {
		centre,
		sd,
		z,
		sigmaZ,
		lower: sd.map((s) => centre - 3 * s * sigmaZ),
		upper: sd.map((s) => centre + 3 * s * sigmaZ)
	};
}

/**
 * Laney's P' chart: a p chart for large samples whose limits follow the scatter seen from point
 * to point instead of the binomial alone. Laney (2002), Quality Engineering 14: 531-537; as
 * qicharts2. O(n)
 * @param events and
 * @param sizes number of events and of trials by subgroup
 * @param d2 divisor of the mean moving range, 1.128 by convention
 * @returns a reason with fewer than two subgroups or a pooled proportion of 0 or 1
 * @throws RangeError for unequal lengths or an empty subgroup
 */
export function laneyP(
	events: readonly number[],
	sizes: readonly number[],
	d2 = 1.128
): LaneyChart | Insufficient {
	return laney(events, sizes, (p) => p * (1 - p), d2);
}

/** Laney's U' chart: as `laneyP` for counts of events over an exposure (Poisson variance). */
export function laneyU(
	events: readonly number[],
	exposures: readonly number[],
	d2 = 1.128
): LaneyChart | Insufficient {
	return laney(events, exposures, (u) => u, d2);
}
