import { isInsufficient, type Insufficient } from '../insufficient';
import { hinges } from './hinges';
import { medcouple } from './medcouple';
import { quantile } from './quantile';
import { sorted } from './sorted';

/** Values below `lower` or above `upper` are outlying. */
export type Fences = { lower: number; upper: number };

/** Tukey's fences, 1.5 interquartile ranges (type 7) beyond the quartiles. Tukey (1977). */
export function tukeyFences(values: ArrayLike<number>): Fences | Insufficient {
	const ordered = sorted(values);
	const q1 = quantile(ordered, 0.25);
	const q3 = quantile(ordered, 0.75);
	if (isInsufficient(q1)) return q1;
	if (isInsufficient(q3)) return q3;
	return { lower: q1 - 1.5 * (q3 - q1), upper: q3 + 1.5 * (q3 - q1) };
}

/**
 * Fences of the adjusted boxplot, which lean with the medcouple: hinges -+ 1.5 exp(-4 MC) and
 * exp(3 MC) ranges (exponents swapped for left skew). Hubert and Vandervieren (2008); as
 * `adjboxStats` in robustbase.
 * @param skew the medcouple, when it is known already
 */
export function adjustedFences(
	values: ArrayLike<number>,
	skew: number | Insufficient = medcouple(values)
): Fences | Insufficient {
	if (isInsufficient(skew)) return skew;
	const box = hinges(sorted(values));
	if (isInsufficient(box)) return box;
	const range = box.upper - box.lower;
	const [below, above] = skew >= 0 ? [-4, 3] : [-3, 4];
	return {
		lower: box.lower - 1.5 * Math.exp(below * skew) * range,
		upper: box.upper + 1.5 * Math.exp(above * skew) * range
	};
}
