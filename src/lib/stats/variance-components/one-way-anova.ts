import { fSf } from '../distributions/f';
import { insufficient, type Insufficient } from '../insufficient';
import { mergeMoments, type Moments } from '../summary/moments';

export type OneWayAnova = {
	/** groups with values, and values in all */
	groups: number;
	n: number;
	ssBetween: number;
	ssWithin: number;
	dfBetween: number;
	dfWithin: number;
	msBetween: number;
	msWithin: number;
	f: number;
	p: number;
	/** effective group size (N - sum n^2 / N) / (k - 1), the common size when balanced */
	n0: number;
};

/**
 * One-way analysis of variance from the moments of each group; empty groups are passed over.
 * Fisher (1925). O(groups)
 * @returns a reason with fewer than two groups, no spare value within them or no variation within
 */
export function oneWayAnova(groups: readonly Moments[]): OneWayAnova | Insufficient {
	const filled = groups.filter((group) => group.n > 0);
	const dfBetween = filled.length - 1;
	if (dfBetween < 1) return insufficient('fewer-than-two-groups');
	// Merged as one value each: what spreads then is the group means alone.
	const means = filled
		.map(({ n, mean }) => ({ n, mean, m2: 0 }))
		.reduce((a, b) => mergeMoments(a, b));
	const dfWithin = means.n - filled.length;
	if (dfWithin < 1) return insufficient('no-repeated-values');
	const ssWithin = filled.reduce((sum, group) => sum + group.m2, 0);
	if (!Number.isFinite(ssWithin + means.m2)) return insufficient('not-finite');
	if (!(ssWithin > 0)) return insufficient('no-variation-within');
	const squares = filled.reduce((sum, group) => sum + group.n * group.n, 0);
	const msBetween = means.m2 / dfBetween;
	const msWithin = ssWithin / dfWithin;
	return {
		groups: filled.length,
		n: means.n,
		ssBetween: means.m2,
		ssWithin,
		dfBetween,
		dfWithin,
		msBetween,
		msWithin,
		f: msBetween / msWithin,
		p: fSf(msBetween / msWithin, dfBetween, dfWithin),
		n0: (means.n - squares / means.n) / dfBetween
	};
}
