/** Value and (negative) slope of a decreasing function. */
export type Slope = { value: number; slope: number };

const TOLERANCE = 1e-13;
const MAX_STEPS = 200;

/** Halves [low, high], with value > 0 at low and <= 0 at high, down to rounding. */
function bisect(evaluate: (t: number) => Slope, low: number, high: number): number {
	for (let step = 0; step < MAX_STEPS; step++) {
		const middle = (low + high) / 2;
		if (middle <= low || middle >= high) break;
		if (evaluate(middle).value > 0) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

/**
 * The root on [0, Infinity) of a decreasing convex function; 0 when it starts at or below zero.
 * Newton from the left never oversteps such a function; should rounding stall it, the root is
 * bracketed by doubling and halved. Relative tolerance 1e-13, at most 200 Newton steps.
 */
export function convexRoot(evaluate: (t: number) => Slope): number {
	let t = 0;
	let { value, slope } = evaluate(t);
	if (!(value > 0)) return 0;
	for (let step = 0; step < MAX_STEPS; step++) {
		const next = t - value / slope;
		if (!(next > t) || !Number.isFinite(next)) break;
		const settled = next - t <= TOLERANCE * next;
		t = next;
		({ value, slope } = evaluate(t));
		if (settled || !(value > 0)) return t;
	}
	let high = Math.max(2 * t, Number.MIN_VALUE * 2 ** 60);
	while (evaluate(high).value > 0 && high < Number.MAX_VALUE / 2) high *= 2;
	return bisect(evaluate, t, high);
}
