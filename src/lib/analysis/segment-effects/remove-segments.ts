import { segmentEffects, type SegmentCells } from './segment-effects';

/** Sums of scores with the effect of the kind of work, and the overall mean, taken off every contact. */
export type AdjustedSums = {
	effects: Float64Array;
	mean: number;
	s1: Float64Array;
	s2: Float64Array;
};

/**
 * Takes the segments' effects off the sums and the sums of squares of cells. The overall mean goes with them, so that
 * later sums of squares lose no digits.
 * @param cells with s2, the sum of squared scores
 */
export function removeSegments(cells: SegmentCells & { s2: Float64Array }): AdjustedSums {
	const effects = segmentEffects(cells);
	let contacts = 0;
	let total = 0;
	for (let row = 0; row < cells.n.length; row++) {
		contacts += cells.n[row] as number;
		total += cells.s1[row] as number;
	}
	const mean = contacts > 0 ? total / contacts : 0;
	const s1 = new Float64Array(cells.n.length);
	const s2 = new Float64Array(cells.n.length);
	for (let row = 0; row < s1.length; row++) {
		const n = cells.n[row] as number;
		const sum = cells.s1[row] as number;
		const off = mean + (effects[cells.segment[row] as number] as number);
		s1[row] = sum - n * off;
		s2[row] = (cells.s2[row] as number) - 2 * off * sum + n * off * off;
	}
	return { effects, mean, s1, s2 };
}
