import { insufficient, type Insufficient } from '../insufficient';
import type { Interval } from './interval';

/** A numerator and denominator with their sampling variances and covariance. */
export type Ratio = { a: number; b: number; varA: number; varB: number; cov: number };

/**
 * Fieller's interval for a/b of jointly normal estimates. Fieller (1954), JRSS B 16: 175-185.
 * @param t quantile of the wanted level, e.g. 1.2816 for 80 %
 * @returns ratio and g = t^2 varB / b^2; a reason when the denominator is not distinguishable
 * from zero (g >= 1), where the interval is unbounded
 */
export function fieller(
	{ a, b, varA, varB, cov }: Ratio,
	t: number
): (Interval & { ratio: number; g: number }) | Insufficient {
	const g = (t * t * varB) / (b * b);
	if (!(g < 1)) return insufficient('denominator-indistinguishable-from-zero');
	const ratio = a / b;
	if (!Number.isFinite(ratio + varA + cov)) return insufficient('not-finite');
	const remainder = varB > 0 ? (cov * cov) / varB : 0;
	const spread = varA - 2 * ratio * cov + ratio * ratio * varB - g * (varA - remainder);
	if (spread < 0) return insufficient('inconsistent-covariance');
	const half = (t / Math.abs(b)) * Math.sqrt(spread);
	const middle = varB > 0 ? ratio - (g * cov) / varB : ratio;
	return { ratio, g, lower: (middle - half) / (1 - g), upper: (middle + half) / (1 - g) };
}
