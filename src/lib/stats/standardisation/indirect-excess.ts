import { at } from '../at';
import { finite, insufficient, type Insufficient } from '../insufficient';
import { requireSameLength } from '../same-length';

/**
 * Indirect standardisation: a group's mean less what its own mix of strata would give at the
 * standard means. O(strata)
 * @param n and
 * @param means of the group by stratum
 * @param standard mean of each stratum in the standard population
 * @returns in the unit of the means; a reason when the group is empty
 * @throws RangeError for unequal lengths
 */
export function indirectExcess(
	n: readonly number[],
	means: readonly number[],
	standard: readonly number[]
): number | Insufficient {
	requireSameLength(n, means);
	requireSameLength(n, standard);
	const total = n.reduce((sum, count) => sum + count, 0);
	if (!(total > 0)) return insufficient('empty-group');
	const excess = n.reduce(
		(sum, count, i) => (count > 0 ? sum + count * (at(means, i) - at(standard, i)) : sum),
		0
	);
	return finite(excess / total);
}
