import { insufficient, type Insufficient } from '../insufficient';
import type { Moments } from '../summary/moments';
import { tDifference, type Difference } from './difference';

/**
 * Student's two-sample test of a - b with one pooled variance. Student (1908). O(1)
 * @returns a reason when the groups together have fewer than three values, one is empty or
 * nothing varies
 */
export function pooledT(a: Moments, b: Moments, level = 0.95): Difference | Insufficient {
	const df = a.n + b.n - 2;
	if (a.n < 1 || b.n < 1 || df < 1) return insufficient('too-few-values');
	const pooled = (a.m2 + b.m2) / df;
	return tDifference(a.mean - b.mean, Math.sqrt(pooled * (1 / a.n + 1 / b.n)), df, level);
}
