/** Where the parts of an expected band lie, in percent of its length. */
export type BandScale = { from: number; width: number; now: number };

/** The usual range takes this share of the bar where the bar's ends are not given. */
const USUAL_SHARE = 0.42;

/**
 * Lays a value and its usual range on a bar. Without ends the usual range sits in the middle and the bar reaches as far
 * as the value needs; a value beyond given ends stays at the end.
 * @param low start of the usual range, at most
 * @param high its end
 * @param ends of the bar, in the unit of the value
 */
export function bandScale(
	value: number,
	low: number,
	high: number,
	ends?: { min: number; max: number }
): BandScale {
	const { min, max } = ends ?? defaultEnds(value, low, high);
	const place = (x: number) => Math.min(100, Math.max(0, (100 * (x - min)) / (max - min)));
	const from = place(low);
	return { from, width: Math.max(1, place(high) - from), now: place(value) };
}

function defaultEnds(value: number, low: number, high: number) {
	const width = high - low || Math.abs(high) || 1;
	const around = ((1 - USUAL_SHARE) / 2 / USUAL_SHARE) * width;
	const margin = 0.12 * width;
	return {
		min: Math.min(low - around, value - margin),
		max: Math.max(high + around, value + margin)
	};
}
