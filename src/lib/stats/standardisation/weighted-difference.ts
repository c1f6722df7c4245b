import { finite, insufficient, type Insufficient } from '../insufficient';
import { sharedStrata, type Stratum } from './stratum';

function difference(
	strata: readonly Stratum[],
	weight: (stratum: Stratum) => number
): number | Insufficient {
	const shared = sharedStrata(strata);
	if (shared.length === 0) return insufficient('no-shared-stratum');
	const total = shared.reduce((sum, stratum) => sum + weight(stratum), 0);
	const sum = shared.reduce(
		(s, stratum) => s + weight(stratum) * (stratum.mean1 - stratum.mean0),
		0
	);
	return finite(sum / total);
}

/**
 * Direct standardisation: mean of group 1 less mean of group 0 had both the pooled mix of strata.
 * Strata with one empty side are left out. O(strata)
 * @returns a reason when no stratum has both groups
 */
export function directDifference(strata: readonly Stratum[]): number | Insufficient {
	return difference(strata, ({ n1, n0 }) => n1 + n0);
}

/**
 * Difference with Mantel-Haenszel weights n1 n0 / (n1 + n0): most weight where both groups are
 * well known, least variance when the difference is the same in every stratum. Mantel and
 * Haenszel (1959). O(strata)
 * @returns a reason when no stratum has both groups
 */
export function mantelHaenszelDifference(strata: readonly Stratum[]): number | Insufficient {
	return difference(strata, ({ n1, n0 }) => (n1 * n0) / (n1 + n0));
}
