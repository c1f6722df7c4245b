import type { Insufficient } from '$lib/stats/insufficient';
import { isInsufficient } from '$lib/stats/insufficient';
import { sketchQuantile } from '$lib/stats/summary/log-sketch';

/** Standard normal quantile at 0.9, and the width of the standard normal's middle half. */
const NORMAL_90 = 1.2815515655446004;
const NORMAL_MIDDLE_HALF = 1.3489795003921634;
const SMALLEST_SCALE = 0.05;

/** Robust shape of ln seconds, read from a sketch. */
export type SketchShape = {
	/** ln of the median. */
	location: number;
	/** The right-tail scale, floored by half the middle-half scale and by 0.05. */
	scale: number;
	/** The right-tail scale as measured: (ln Q90 - ln Q50) / 1.2816. */
	rawScale: number;
	/** The scale of the middle half: (ln Q75 - ln Q25) / 1.3490. */
	iqrScale: number;
};

/**
 * Location and right-tail scale of ln seconds (METHODS A1). The right tail is the side that is judged, and a ninth in ten
 * quantile is not moved by a few extreme contacts.
 * @returns a reason for an empty sketch
 */
export function sketchShape(counts: ReadonlyMap<number, number>): SketchShape | Insufficient {
	const ln = (p: number) => {
		const value = sketchQuantile(counts, p);
		return isInsufficient(value) ? value : Math.log(value);
	};
	const q50 = ln(0.5);
	const q90 = ln(0.9);
	const q25 = ln(0.25);
	const q75 = ln(0.75);
	if (isInsufficient(q50)) return q50;
	if (isInsufficient(q90)) return q90;
	if (isInsufficient(q25)) return q25;
	if (isInsufficient(q75)) return q75;
	const rawScale = (q90 - q50) / NORMAL_90;
	const iqrScale = (q75 - q25) / NORMAL_MIDDLE_HALF;
	return {
		location: q50,
		scale: Math.max(rawScale, 0.5 * iqrScale, SMALLEST_SCALE),
		rawScale,
		iqrScale
	};
}
