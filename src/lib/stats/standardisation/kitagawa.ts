import { insufficient, type Insufficient } from '../insufficient';
import type { Stratum } from './stratum';

/**
 * Kitagawa's decomposition of a raw difference of means (group 1 less group 0) into what the
 * groups do differently within strata (`rate`) and how their mixes of strata differ (`mix`); the
 * two add up to the raw difference. Kitagawa (1955), JASA 50: 1168-1194. A stratum one group lacks
 * takes the other's mean: all of it counts as mix. O(strata)
 * @returns a reason when a group is empty
 */
export function kitagawa(strata: readonly Stratum[]): { rate: number; mix: number } | Insufficient {
	const total1 = strata.reduce((sum, { n1 }) => sum + n1, 0);
	const total0 = strata.reduce((sum, { n0 }) => sum + n0, 0);
	if (!(total1 > 0 && total0 > 0)) return insufficient('empty-group');
	let rate = 0;
	let mix = 0;
	for (const { n1, n0, mean1, mean0 } of strata) {
		if (n1 === 0 && n0 === 0) continue;
		const known1 = n1 > 0 ? mean1 : mean0;
		const known0 = n0 > 0 ? mean0 : mean1;
		const share1 = n1 / total1;
		const share0 = n0 / total0;
		rate += ((share1 + share0) / 2) * (known1 - known0);
		mix += ((share1 - share0) * (known1 + known0)) / 2;
	}
	if (!Number.isFinite(rate + mix)) return insufficient('not-finite');
	return { rate, mix };
}
