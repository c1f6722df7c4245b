import { normalQuantile } from '../distributions/normal';
import { requireLevel } from '../distributions/parameter-checks';
import type { Interval } from '../inference/interval';

/**
 * Where a funnel's lines run at a unit with standard error s: target +- z sqrt(s^2 + tau2).
 * @param tau2 additive over-dispersion from `overDispersion`, 0 for naive limits
 * @param level share of units within the lines when all are alike, e.g. 0.95 or 0.998
 */
export function funnelLimits(target: number, s: number, tau2: number, level: number): Interval {
	requireLevel(level);
	if (!(tau2 >= 0)) throw new RangeError(`not a variance: ${tau2}`);
	const half = normalQuantile(0.5 + level / 2) * Math.sqrt(s * s + tau2);
	return { lower: target - half, upper: target + half };
}
