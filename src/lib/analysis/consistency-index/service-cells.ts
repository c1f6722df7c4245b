import { numberGroups } from '../segment-effects/number-groups';
import { pickInt } from '../segment-effects/pick';
import { removeSegments } from '../segment-effects/remove-segments';
import { sumByGroup } from '../segment-effects/sum-by-group';
import type { IndexCells } from './index-cells';

/** Contacts by which a segment's variance leans on the pooled one. */
const POOLED_WEIGHT = 30;

/** Cells c = agent x period x shift with the kinds of work taken out. */
export type ServiceCells = {
	agent: Int32Array;
	period: Int32Array;
	shift: Int32Array;
	weekend: Int32Array;
	n: Float64Array;
	/** Mean adjusted score, measured from the overall mean. */
	mean: Float64Array;
	/** sig_c^2: variance of one contact about what its cell expects. */
	noise: Float64Array;
	/** Contacts, and their mean score as it is. */
	contacts: number;
	overall: number;
};

/** Variance of one contact within a cell, by segment (METHODS D3); null where no cell holds two contacts. */
function segmentNoise({ segment, segments, n, s1, s2 }: IndexCells): Float64Array | null {
	const within = new Float64Array(segments);
	const df = new Float64Array(segments);
	let allWithin = 0;
	let allDf = 0;
	for (let row = 0; row < n.length; row++) {
		const count = n[row] as number;
		if (count < 2) continue;
		const s = segment[row] as number;
		const squares = Math.max(0, (s2[row] as number) - (s1[row] as number) ** 2 / count);
		within[s] = (within[s] as number) + squares;
		df[s] = (df[s] as number) + count - 1;
		allWithin += squares;
		allDf += count - 1;
	}
	if (allDf === 0) return null;
	const pooled = allWithin / allDf;
	return within.map((ss, s) => (ss + POOLED_WEIGHT * pooled) / ((df[s] as number) + POOLED_WEIGHT));
}

/**
 * Takes the kinds of work out of the scores and merges cells over segments, each with the noise to expect of it.
 * @returns null where no cell holds two contacts of a kind, so that noise cannot be told from inconsistency
 */
export function serviceCells(cells: IndexCells): ServiceCells | null {
	const noiseOf = segmentNoise(cells);
	if (noiseOf === null) return null;
	const adjusted = removeSegments(cells);
	const keys = new Float64Array(cells.n.length);
	for (let row = 0; row < keys.length; row++) {
		const place = (cells.agent[row] as number) * cells.periods + (cells.period[row] as number);
		keys[row] = place * cells.shifts + (cells.shift[row] as number);
	}
	const { group, first } = numberGroups(keys, cells.agents * cells.periods * cells.shifts);
	const n = sumByGroup(group, cells.n, first.length);
	const total = sumByGroup(group, adjusted.s1, first.length);
	const expected = cells.n.map(
		(count, row) => count * (noiseOf[cells.segment[row] as number] as number)
	);
	const noise = sumByGroup(group, expected, first.length);
	return {
		agent: pickInt(cells.agent, first),
		period: pickInt(cells.period, first),
		shift: pickInt(cells.shift, first),
		weekend: pickInt(cells.weekend, first),
		n,
		mean: total.map((sum, c) => sum / (n[c] as number)),
		noise: noise.map((sum, c) => sum / (n[c] as number)),
		contacts: n.reduce((sum, count) => sum + count, 0),
		overall: adjusted.mean
	};
}
