import { isInsufficient, type Insufficient } from '../insufficient';
import { quantile } from './quantile';

/** Third less first quartile (type 7) of sorted values; a reason when there are none. */
export function interquartileRange(sorted: ArrayLike<number>): number | Insufficient {
	const q1 = quantile(sorted, 0.25);
	const q3 = quantile(sorted, 0.75);
	if (isInsufficient(q1)) return q1;
	return isInsufficient(q3) ? q3 : q3 - q1;
}
