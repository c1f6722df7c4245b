import { numberGroups } from '../segment-effects/number-groups';
import { pickInt } from '../segment-effects/pick';
import { segmentEffects, type SegmentCells } from '../segment-effects/segment-effects';
import { sumByGroup } from '../segment-effects/sum-by-group';

/** Each agent's mean score with the kinds of work that fell to the agent taken out. */
export type AdjustedAgents = {
	mean: Float64Array;
	n: Float64Array;
	/** Variance of one contact within agent and segment. */
	sigma2: number;
	segmentEffects: Float64Array;
};

/**
 * Agents' means less their segments' effects (METHODS B3, steps 1 and 2): mu_a = sum_s (Y_as - N_as g_s) / n_a and
 * sigma^2 = sum SS_as / sum (N_as - 1).
 * @param cells agent x segment, in any number of rows, with the sums of squares of their scores
 */
export function adjustedAgents(cells: SegmentCells & { s2: Float64Array }): AdjustedAgents {
	const { agents, segments } = cells;
	const keys = cells.agent.map((a, row) => a * segments + (cells.segment[row] as number));
	const pairs = numberGroups(keys, agents * segments);
	const size = pairs.first.length;
	const agent = pickInt(cells.agent, pairs.first);
	const segment = pickInt(cells.segment, pairs.first);
	const n = sumByGroup(pairs.group, cells.n, size);
	const s1 = sumByGroup(pairs.group, cells.s1, size);
	const s2 = sumByGroup(pairs.group, cells.s2, size);
	const effects = segmentEffects({ agent, agents, segment, segments, n, s1 });
	let within = 0;
	let df = 0;
	for (let i = 0; i < size; i++) {
		const count = n[i] as number;
		if (count < 2) continue;
		within += Math.max(0, (s2[i] as number) - (s1[i] as number) ** 2 / count);
		df += count - 1;
	}
	const adjusted = s1.map(
		(y, i) => y - (n[i] as number) * (effects[segment[i] as number] as number)
	);
	const ofAgent = sumByGroup(agent, n, agents);
	const mean = sumByGroup(agent, adjusted, agents).map((y, a) =>
		(ofAgent[a] as number) > 0 ? y / (ofAgent[a] as number) : 0
	);
	return { mean, n: ofAgent, sigma2: within / Math.max(1, df), segmentEffects: effects };
}
