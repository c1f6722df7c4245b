import { runsOf, sideOf, type Side } from './side';

/**
 * Points in a run of seven or more on one side of the centre line (NHS "shift"). A point on the
 * line breaks the run.
 */
export function shift(y: readonly number[], centre: number, length = 7): Side[] {
	return runsOf(
		y.map((value) => sideOf(value, centre)),
		length
	);
}
