import { at } from '../at';
import { insufficient, type Insufficient } from '../insufficient';
import { requireSameLength } from '../same-length';
import { convexRoot } from './convex-root';
import { floorVariances } from './floor-variances';

export type StratifiedMetaRegression = {
	slope: number;
	/** Knapp-Hartung standard error, to be read with `df` degrees of freedom */
	slopeSe: number;
	/** units - strata - 1 */
	df: number;
	/** residual between-unit variance, squared units of y */
	tau2: number;
	/** weighted residual mean square at tau2, the Knapp-Hartung factor */
	residualMeanSquare: number;
	/** by unit: weight, moderator less its stratum's weighted mean, and residual */
	units: { weight: number; x: number; residual: number }[];
};

/** Weighted least squares with an intercept for each stratum, by taking each stratum's weighted means off. */
function within(
	y: readonly number[],
	x: readonly number[],
	w: readonly number[],
	stratum: readonly number[]
) {
	const sums = new Map<number, { w: number; x: number; y: number }>();
	w.forEach((weight, i) => {
		const sum = sums.get(at(stratum, i)) ?? { w: 0, x: 0, y: 0 };
		sum.w += weight;
		sum.x += weight * at(x, i);
		sum.y += weight * at(y, i);
		sums.set(at(stratum, i), sum);
	});
	const off = (i: number, values: readonly number[], of: 'x' | 'y') => {
		const sum = sums.get(at(stratum, i));
		return sum ? at(values, i) - sum[of] / sum.w : 0;
	};
	const dx = x.map((_, i) => off(i, x, 'x'));
	const dy = y.map((_, i) => off(i, y, 'y'));
	const sxx = dx.reduce((sum, d, i) => sum + at(w, i) * d * d, 0);
	const sxy = dx.reduce((sum, d, i) => sum + at(w, i) * d * at(dy, i), 0);
	const slope = sxy / sxx;
	return { slope, sxx, dx, residuals: dy.map((d, i) => d - slope * at(dx, i)) };
}

/**
 * Random-effects meta-regression on one moderator with an intercept for each stratum, so that units are compared only with
 * units of their own stratum: Paule-Mandel tau^2 (generalised Q = units - strata - 1) and the Knapp-Hartung standard error.
 * With one stratum it is `metaRegression`; otherwise `rma(y, v, mods = ~ x + factor(stratum))` of metafor. O(k) a step.
 * @param stratum whole numbers
 * @returns a reason with too few units, or where the moderator is constant in every stratum
 * @throws RangeError for unequal lengths or a negative variance
 */
export function stratifiedMetaRegression(
	y: readonly number[],
	v: readonly number[],
	x: readonly number[],
	stratum: readonly number[]
): StratifiedMetaRegression | Insufficient {
	requireSameLength(y, v);
	requireSameLength(y, x);
	requireSameLength(y, stratum);
	const df = y.length - new Set(stratum).size - 1;
	if (df < 1) return insufficient('fewer-than-three-units');
	if (![y, x].every((column) => column.every(Number.isFinite))) return insufficient('not-finite');
	const first = new Map<number, number>();
	stratum.forEach((s, i) => first.set(s, first.get(s) ?? at(x, i)));
	if (x.every((value, i) => value === first.get(at(stratum, i))))
		return insufficient('constant-moderator');
	const safe = floorVariances(y, v) ?? v.map(() => 1);
	const weightsAt = (tau2: number) => safe.map((variance) => 1 / (variance + tau2));
	const tau2 = convexRoot((t) => {
		const weights = weightsAt(t);
		let value = -df;
		let slope = 0;
		within(y, x, weights, stratum).residuals.forEach((r, i) => {
			const w = at(weights, i);
			value += w * r * r;
			slope -= w * w * r * r;
		});
		return { value, slope };
	});
	const weights = weightsAt(tau2);
	const { slope, sxx, dx, residuals } = within(y, x, weights, stratum);
	const squares = residuals.reduce((sum, r, i) => sum + at(weights, i) * r * r, 0);
	const residualMeanSquare = squares / df;
	return {
		slope,
		slopeSe: Math.sqrt(residualMeanSquare / sxx),
		df,
		tau2,
		residualMeanSquare,
		units: weights.map((weight, i) => ({ weight, x: at(dx, i), residual: at(residuals, i) }))
	};
}
