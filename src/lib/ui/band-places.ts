/** Where an expected band draws its parts, percent of its width. */
export type BandPlaces = { band: { start: number; width: number } | null; marker: number | null };

/** The band takes the middle of the bar, so that one glance compares all bars: its edges lie at these places. */
const START = 30;
const END = 70;
const EDGE = 1.5;

/**
 * Places the usual range in the middle of the bar and the value on the same scale; what lies far outside rests at the edge.
 * A value without a usual range is not placed: there is nothing to hold it against.
 */
export function bandPlaces(
	value: number | null,
	low: number | null,
	high: number | null
): BandPlaces {
	if (low === null || high === null || high < low) return { band: null, marker: null };
	const band = { start: START, width: END - START };
	if (value === null || !Number.isFinite(value)) return { band, marker: null };
	const width = high - low;
	const share = width > 0 ? (value - low) / width : value === low ? 0.5 : value > low ? 9 : -9;
	const place = START + share * (END - START);
	return { band, marker: Math.min(100 - EDGE, Math.max(EDGE, place)) };
}
