import { at } from '../at';
import { normalSf } from '../distributions/normal';
import { insufficient, isInsufficient, type Insufficient } from '../insufficient';
import { requireSameLength } from '../same-length';
import { mean } from '../summary/mean';
import { quantile } from '../summary/quantile';
import { sorted } from '../summary/sorted';

export type OverDispersion = {
	/** (y - target) / s before any adjustment */
	z: number[];
	/** the quantiles of z that outlying units are pulled in to */
	winsorLimits: readonly [number, number];
	/** mean square of the winsorised z; 1 when the sampling error explains everything */
	phi: number;
	/** additive between-unit variance, squared units of y */
	tau2: number;
	/** z with tau2 added to the sampling variance, and its two-sided p-value */
	zAdditive: number[];
	pAdditive: number[];
	/** z shrunk by sqrt(phi), never widened */
	zMultiplicative: number[];
};

/**
 * Funnel plot with over-dispersion after Spiegelhalter (2005), Statistics in Medicine 24:
 * 1185-1202; additive form as FunnelPlotR. O(n log n)
 * @param y estimate by unit
 * @param s its standard error, above 0
 * @param target the value units are compared with
 * @param winsor share pulled in at each end (default 0.1), so true outliers do not widen limits
 * @returns a reason with fewer than two units
 * @throws RangeError for unequal lengths or a standard error that is not above 0
 */
export function overDispersion(
	y: readonly number[],
	s: readonly number[],
	target: number,
	winsor = 0.1
): OverDispersion | Insufficient {
	requireSameLength(y, s);
	if (y.length < 2) return insufficient('fewer-than-two-units');
	if (s.some((value) => !(value > 0))) throw new RangeError('a standard error must be above 0');
	const z = y.map((value, i) => (value - target) / at(s, i));
	if (!z.every(Number.isFinite)) return insufficient('not-finite');
	const ordered = sorted(z);
	const low = quantile(ordered, winsor);
	const high = quantile(ordered, 1 - winsor);
	if (isInsufficient(low)) return low;
	if (isInsufficient(high)) return high;
	const phi = mean(z.map((value) => Math.min(high, Math.max(low, value)) ** 2));
	const weights = s.map((value) => 1 / (value * value));
	const sum = weights.reduce((total, w) => total + w, 0);
	const sumSquares = weights.reduce((total, w) => total + w * w, 0);
	const tau2 = Math.max(0, (y.length * phi - (y.length - 1)) / (sum - sumSquares / sum));
	const zAdditive = y.map((value, i) => (value - target) / Math.sqrt(at(s, i) ** 2 + tau2));
	return {
		z,
		winsorLimits: [low, high],
		phi,
		tau2,
		zAdditive,
		pAdditive: zAdditive.map((value) => 2 * normalSf(Math.abs(value))),
		zMultiplicative: z.map((value) => value / Math.sqrt(Math.max(1, phi)))
	};
}
