import { poissonKernel } from './poisson-kernel';

const ROUNDING = 1e-17;
const MAX_TERMS = 1_000_000;

/** P(a, x) = kernel x (1 + x/(a+1) + x^2/((a+1)(a+2)) + ...), for x below a + 1. */
function lowerSeries(a: number, x: number): number {
	let term = 1;
	let sum = 1;
	for (let n = 1; n < MAX_TERMS && term > ROUNDING * sum; n++) {
		term *= x / (a + n);
		sum += term;
	}
	return poissonKernel(a, x) * sum;
}

/** Q(a, x) by Legendre's continued fraction (modified Lentz), for x from a + 1 on. */
function upperFraction(a: number, x: number): number {
	let b = x + 1 - a;
	let c = 1e300;
	let d = 1 / b;
	let fraction = d;
	for (let n = 1; n < MAX_TERMS; n++) {
		const numerator = n * (a - n);
		b += 2;
		d = 1 / (b + numerator * d);
		c = b + numerator / c;
		const factor = c * d;
		fraction *= factor;
		if (Math.abs(factor - 1) < 2.3e-16) break;
	}
	return a * poissonKernel(a, x) * fraction;
}

/**
 * Both regularised incomplete gamma functions, P(a, x) below and Q(a, x) above. The smaller of
 * the two is computed directly, so each tail keeps its relative accuracy.
 * Abramowitz and Stegun (1964) 6.5.29 and 6.5.31; about sqrt(a) terms near x = a.
 */
export function gammaTails(a: number, x: number): { lower: number; upper: number } {
	if (x <= 0) return { lower: 0, upper: 1 };
	if (x === Infinity) return { lower: 1, upper: 0 };
	if (x < a + 1) {
		const lower = lowerSeries(a, x);
		return { lower, upper: 1 - lower };
	}
	const upper = upperFraction(a, x);
	return { lower: 1 - upper, upper };
}
