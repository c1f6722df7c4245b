/** Maps a difference to percent of a row's width, zero in the middle unless told otherwise. */
export type ForestScale = { min: number; max: number };

/**
 * A scale around zero that holds every interval; ends that few intervals need are cut, and such an interval runs to the
 * edge.
 * @param ends lower and upper ends of the intervals
 * @param matters the smallest difference that matters: the scale shows at least twice that
 * @param whole ends that are never cut: those of the findings
 */
export function forestScale(
	ends: readonly number[],
	matters: number,
	whole: readonly number[] = []
): ForestScale {
	const reaches = ends.map(Math.abs).sort((a, b) => a - b);
	const most = reaches[Math.floor(0.97 * (reaches.length - 1))] ?? 0;
	const reach = 1.08 * Math.max(most, 2 * matters, ...whole.map(Math.abs));
	return { min: -reach, max: reach };
}

/** Percent of the width, cut at the edges. */
export function forestPlace(value: number, { min, max }: ForestScale): number {
	return Math.min(100, Math.max(0, (100 * (value - min)) / (max - min)));
}
