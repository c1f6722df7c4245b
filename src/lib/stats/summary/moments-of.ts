import { at } from '../at';
import { mean } from './mean';
import type { Moments } from './moments';

/**
 * Moments of values that are all at hand, by two passes with correction: what rounding left in the
 * mean is found from the deviations and taken out of both mean and m2. A digit or more better than
 * adding one by one when values are far from zero. Chan, Golub and LeVeque (1983). O(n)
 */
export function momentsOf(values: ArrayLike<number>): Moments {
	const n = values.length;
	if (n === 0) return { n: 0, mean: 0, m2: 0 };
	const first = mean(values);
	let drift = 0;
	let squares = 0;
	for (let i = 0; i < n; i++) {
		const deviation = at(values, i) - first;
		drift += deviation;
		squares += deviation * deviation;
	}
	return { n, mean: first + drift / n, m2: Math.max(0, squares - (drift * drift) / n) };
}
