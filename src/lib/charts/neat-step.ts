/** Whole minutes, or neat parts of one, in seconds. */
const NEAT_SECONDS = [5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200];
/** No more ticks than this on one axis. */
const MOST_TICKS = 5;

/**
 * The distance between the ticks of an axis of durations, so that they read 2:00, 2:30, 3:00 and not 2:46, 3:20.
 * @param values seconds that the axis has to hold; gaps are null
 */
export function neatStep(values: readonly (number | null)[]): number {
	const known = values.filter((value) => value !== null);
	const most = known.reduce((a, b) => Math.max(a, b), -Infinity);
	const least = known.reduce((a, b) => Math.min(a, b), Infinity);
	const span = known.length > 0 ? most - least : 0;
	const step = NEAT_SECONDS.find((seconds) => span / seconds <= MOST_TICKS - 1);
	return step ?? 3600 * Math.ceil(span / 3600 / (MOST_TICKS - 1));
}
