import { at } from '../at';
import { normalQuantile } from '../distributions/normal';
import { insufficient, isInsufficient, type Insufficient } from '../insufficient';
import { mean } from '../summary/mean';
import { median } from '../summary/median';

/** Noise of a daily series, all but `phi` in squared units of the series. */
export type StepNoise = {
	/** day-to-day autocorrelation, 0 to 0.8 */
	phi: number;
	/** variance of one day around its level */
	gamma0: number;
	/** gamma0 (1 + phi) / (1 - phi): what a mean of many days feels */
	longRunVariance: number;
};

/** Clipping at three robust sigmas takes 2.8 % of a normal mean square away; this gives it back. */
const HUBER_FACTOR = 1.028;

function differences(y: ArrayLike<number>, lag: number): number[] {
	return Array.from({ length: y.length - lag }, (_, i) => at(y, i + lag) - at(y, i));
}

/** Mean square of differences, those beyond three robust sigmas pulled in. */
function huberisedMeanSquare(d: readonly number[]): number {
	const plain = mean(d.map((x) => x * x));
	const middle = median(d.map(Math.abs));
	if (d.length <= 3 || isInsufficient(middle)) return plain;
	const bound = (3 * middle) / normalQuantile(0.75);
	const clipped = mean(d.map((x) => Math.min(Math.abs(x), bound) ** 2));
	return Math.min(HUBER_FACTOR * clipped, plain);
}

/**
 * Noise level and autocorrelation of a series that may contain steps, from its differences at
 * lags one and two (a step touches only a few of them): phi = V2/V1 - 1, gamma0 = V1/(2(1-phi)).
 * O(n log n)
 * @returns a reason with fewer than three values
 */
export function stepNoise(y: ArrayLike<number>): StepNoise | Insufficient {
	if (y.length < 3) return insufficient('fewer-than-three-values');
	const v1 = huberisedMeanSquare(differences(y, 1));
	const v2 = huberisedMeanSquare(differences(y, 2));
	if (!(Number.isFinite(v1) && Number.isFinite(v2))) return insufficient('not-finite');
	const phi = v1 > 0 ? Math.min(0.8, Math.max(0, v2 / v1 - 1)) : 0;
	const gamma0 = v1 / (2 * (1 - phi));
	return { phi, gamma0, longRunVariance: (gamma0 * (1 + phi)) / (1 - phi) };
}
