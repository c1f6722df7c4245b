import gammaln from '@stdlib/math-base-special-gammaln';

const LN_SQRT_TWO_PI = 0.5 * Math.log(2 * Math.PI);

/** ln Gamma(a + 1) less Stirling's leading terms. */
function stirlingError(a: number): number {
	if (a < 16) return gammaln(a + 1) - (a + 0.5) * Math.log(a) + a - LN_SQRT_TWO_PI;
	const s = 1 / (a * a);
	return (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s / 1188)))) / a;
}

/** a ln(a/x) + x - a without cancellation where x is near a. */
function deviance(a: number, x: number): number {
	const v = (a - x) / (a + x);
	if (Math.abs(v) >= 0.1) return a * Math.log(a / x) + x - a;
	let sum = (a - x) * v;
	let power = 2 * a * v;
	for (let j = 1; j < 1000; j++) {
		power *= v * v;
		const next = sum + power / (2 * j + 1);
		if (next === sum) break;
		sum = next;
	}
	return sum;
}

/**
 * x^a e^-x / Gamma(a + 1) for a > 0 and x > 0: the Poisson probability of a at mean x, a real.
 * Saddle-point form of Loader (2000), "Fast and accurate computation of binomial probabilities",
 * which keeps full relative accuracy where the plain exponent would cancel.
 */
export function poissonKernel(a: number, x: number): number {
	return Math.exp(-stirlingError(a) - deviance(a, x)) / Math.sqrt(2 * Math.PI * a);
}
