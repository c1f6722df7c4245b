import { chiSquaredQuantile } from '../distributions/chi-squared';
import { requireLevel } from '../distributions/parameter-checks';
import type { Interval } from './interval';

/**
 * Exact interval for the mean of a Poisson count. Garwood (1936), Biometrika 28: 437-442.
 * @param observed number of events, 0 or more
 * @param level e.g. 0.95
 */
export function garwood(observed: number, level = 0.95): Interval {
	requireLevel(level);
	const tail = (1 - level) / 2;
	return {
		lower: observed > 0 ? chiSquaredQuantile(tail, 2 * observed) / 2 : 0,
		upper: chiSquaredQuantile(1 - tail, 2 * observed + 2) / 2
	};
}
