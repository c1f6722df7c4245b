import { at } from '../at';
import { requireSameLength } from '../same-length';
import { convexRoot, type Slope } from './convex-root';
import { floorVariances } from './floor-variances';

function excess(effects: readonly number[], variances: readonly number[], tau2: number): Slope {
	let sumW = 0;
	let sumWy = 0;
	variances.forEach((v, i) => {
		sumW += 1 / (v + tau2);
		sumWy += at(effects, i) / (v + tau2);
	});
	const mu = sumWy / sumW;
	let value = 1 - effects.length;
	let slope = 0;
	variances.forEach((v, i) => {
		const standardised = (at(effects, i) - mu) ** 2 / (v + tau2);
		value += standardised;
		slope -= standardised / (v + tau2);
	});
	return { value, slope };
}

/**
 * Between-unit variance tau^2 (in squared units of the effects) at which the generalised
 * Q(tau^2) = sum (y - mu)^2 / (v + tau^2) equals k - 1; 0 when Q(0) <= k - 1 or k < 2.
 * Paule and Mandel (1982); Newton steps of DerSimonian and Kacker (2007). O(k) a step.
 * @param effects one estimate a unit
 * @param variances their sampling variances, zero allowed
 * @throws RangeError for unequal lengths or a negative variance
 */
export function pauleMandel(effects: readonly number[], variances: readonly number[]): number {
	requireSameLength(effects, variances);
	if (effects.length < 2) return 0;
	const safe = floorVariances(effects, variances);
	return safe ? convexRoot((tau2) => excess(effects, safe, tau2)) : 0;
}
