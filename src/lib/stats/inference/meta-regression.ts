import { at } from '../at';
import { insufficient, type Insufficient } from '../insufficient';
import { requireSameLength } from '../same-length';
import { convexRoot } from './convex-root';
import { floorVariances } from './floor-variances';
import { weightedLine } from './weighted-line';

export type MetaRegression = {
	intercept: number;
	slope: number;
	/** Knapp-Hartung standard errors, to be read with `df` degrees of freedom */
	interceptSe: number;
	slopeSe: number;
	/** k - 2 */
	df: number;
	/** residual between-unit variance, squared units of y */
	tau2: number;
	/** weighted residual mean square at tau2, the Knapp-Hartung factor */
	residualMeanSquare: number;
};

/**
 * Random-effects meta-regression y_a = intercept + slope x_a + u_a + e_a with one moderator:
 * Paule-Mandel tau^2 (generalised Q = k - 2) and Knapp-Hartung standard errors. O(k) a step.
 * Knapp and Hartung (2003), Statistics in Medicine 22: 2693-2710; as
 * `rma(y, v, mods = ~ x, method = "PM", test = "knha")` in metafor.
 * @param y one estimate a unit
 * @param v their sampling variances
 * @param x the moderator, e.g. 1 for the units of one group and 0 for the others
 * @returns a reason with fewer than three units or a moderator that does not vary
 * @throws RangeError for unequal lengths or a negative variance
 */
export function metaRegression(
	y: readonly number[],
	v: readonly number[],
	x: readonly number[]
): MetaRegression | Insufficient {
	requireSameLength(y, v);
	requireSameLength(y, x);
	const df = y.length - 2;
	if (df < 1) return insufficient('fewer-than-three-units');
	if (![y, x].every((column) => column.every(Number.isFinite))) return insufficient('not-finite');
	if (x.every((value) => value === x[0])) return insufficient('constant-moderator');
	const safe = floorVariances(y, v) ?? v.map(() => 1);
	const weightsAt = (tau2: number) => safe.map((variance) => 1 / (variance + tau2));
	const tau2 = convexRoot((t) => {
		const weights = weightsAt(t);
		let value = -df;
		let slope = 0;
		weightedLine(y, x, weights).residuals.forEach((r, i) => {
			const w = at(weights, i);
			value += w * r * r;
			slope -= w * w * r * r;
		});
		return { value, slope };
	});
	const weights = weightsAt(tau2);
	const line = weightedLine(y, x, weights);
	const squares = line.residuals.reduce((sum, r, i) => sum + at(weights, i) * r * r, 0);
	const residualMeanSquare = squares / df;
	return {
		intercept: line.intercept,
		slope: line.slope,
		interceptSe: Math.sqrt(residualMeanSquare * line.interceptUnit),
		slopeSe: Math.sqrt(residualMeanSquare * line.slopeUnit),
		df,
		tau2,
		residualMeanSquare
	};
}
