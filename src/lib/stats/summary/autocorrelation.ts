import { at } from '../at';
import { insufficient, type Insufficient } from '../insufficient';
import { mean } from './mean';

/**
 * Lag-1 autocorrelation: sum (x_t - m)(x_{t+1} - m) / sum (x_t - m)^2. O(n)
 * @returns a reason with fewer than two values or when none varies
 */
export function lag1Autocorrelation(x: ArrayLike<number>): number | Insufficient {
	if (x.length < 2) return insufficient('fewer-than-two-values');
	const centre = mean(x);
	let products = 0;
	let squares = 0;
	for (let t = 0; t < x.length; t++) {
		const deviation = at(x, t) - centre;
		squares += deviation * deviation;
		if (t > 0) products += (at(x, t - 1) - centre) * deviation;
	}
	return squares > 0 ? products / squares : insufficient('no-variation');
}
