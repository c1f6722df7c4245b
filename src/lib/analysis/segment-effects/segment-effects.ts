import { conjugateGradient } from '$lib/stats/linear/conjugate-gradient';
import { numberGroups } from './number-groups';
import { pick, pickInt } from './pick';
import { sumByGroup } from './sum-by-group';

/** Cells in columns: who, which kind of work, how many contacts, and the sum of their scores. */
export type SegmentCells = {
	agent: Int32Array;
	agents: number;
	segment: Int32Array;
	segments: number;
	n: Float64Array;
	s1: Float64Array;
};

function divided(a: Float64Array, by: Float64Array): Float64Array {
	return a.map((value, i) => ((by[i] as number) > 0 ? value / (by[i] as number) : 0));
}

/**
 * How much a kind of work differs in score from the average contact when the same agent does it: least squares with a
 * fixed effect for each agent, so that an agent who is slow at everything does not make a segment look long.
 * Minimum-norm solution of C g = b with C = diag(N_s) - sum_a N_as N_as' / n_a and b_s = Y_s - sum_a N_as Y_a / n_a,
 * centred to sum N_s g_s = 0 (METHODS B3, step 1).
 * @returns one effect a segment, in units of the score; 0 everywhere without contacts
 */
export function segmentEffects(cells: SegmentCells): Float64Array {
	const { agents, segments } = cells;
	const keys = new Float64Array(cells.n.length);
	for (let row = 0; row < keys.length; row++)
		keys[row] = (cells.agent[row] as number) * segments + (cells.segment[row] as number);
	const pairs = numberGroups(keys, agents * segments);
	const agent = pickInt(cells.agent, pairs.first);
	const segment = pickInt(cells.segment, pairs.first);
	const count = sumByGroup(pairs.group, cells.n, pairs.first.length);
	const total = sumByGroup(pairs.group, cells.s1, pairs.first.length);
	const ofAgent = sumByGroup(agent, count, agents);
	const ofSegment = sumByGroup(segment, count, segments);

	/** What the segments' values would be if only the agents' means of `perPair` mattered. */
	const throughAgents = (perPair: Float64Array) => {
		const mean = pick(divided(sumByGroup(agent, perPair, agents), ofAgent), agent);
		return sumByGroup(
			segment,
			count.map((n, i) => n * (mean[i] as number)),
			segments
		);
	};
	const expected = throughAgents(total);
	const b = sumByGroup(segment, total, segments).map((y, s) => y - (expected[s] as number));
	const apply = (x: Float64Array) => {
		const weighted = pick(x, segment).map((value, i) => (count[i] as number) * value);
		const shared = throughAgents(weighted);
		return x.map((value, s) => (ofSegment[s] as number) * value - (shared[s] as number));
	};
	const effects = conjugateGradient(apply, b);
	const contacts = ofSegment.reduce((sum, n) => sum + n, 0);
	const mean =
		contacts > 0
			? effects.reduce((sum, g, s) => sum + g * (ofSegment[s] as number), 0) / contacts
			: 0;
	return effects.map((g) => g - mean);
}
