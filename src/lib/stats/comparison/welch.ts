import { insufficient, type Insufficient } from '../insufficient';
import type { Moments } from '../summary/moments';
import { tDifference, type Difference } from './difference';

/**
 * Welch's test of a - b for unequal variances. Welch (1947), Biometrika 34: 28-35. O(1)
 * For independent values only: contacts of one agent or day are not.
 * @returns a reason when a group has fewer than two values or nothing varies
 */
export function welch(a: Moments, b: Moments, level = 0.95): Difference | Insufficient {
	if (a.n < 2 || b.n < 2) return insufficient('fewer-than-two-values');
	const va = a.m2 / (a.n - 1) / a.n;
	const vb = b.m2 / (b.n - 1) / b.n;
	const df = (va + vb) ** 2 / ((va * va) / (a.n - 1) + (vb * vb) / (b.n - 1));
	return tDifference(a.mean - b.mean, Math.sqrt(va + vb), df, level);
}
