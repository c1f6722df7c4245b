import { LEAST_BALANCE } from '$lib/domain/comparable';
import type { SwingCells } from './swing-cells';

/** Contacts by which a stratum's variance leans on the pooled one. */
const POOLED_WEIGHT = 20;

/** What each agent shows of the difference, with nothing shared by a stratum in it (METHODS B2, steps 1 to 3). */
export type MatchedMeans = {
	/** Number of the agent x stratum x level of each cell; -1 for cells left out. */
	group: Int32Array;
	/** Contacts and mean score by that number: (agent * strata + stratum) * 2 + level. */
	count: Float64Array;
	mean: Float64Array;
	/** m_as by agent * strata + stratum: half the harmonic mean of the two sides' contacts. */
	balance: Float64Array;
	/** M_a: the sum of an agent's m_as. */
	agentBalance: Float64Array;
	/** Agents with a balance of at least 5. */
	kept: number[];
	/** d_a and its sampling variance v_a, by agent; 0 without balance. */
	effect: Float64Array;
	variance: Float64Array;
	/** Pooled variance of one contact within agent, stratum and level. */
	sigma2: number;
};

/** Contacts, sums and sums of squares by agent, stratum and level. */
function sumsOf({ agent, level, stratum, agents, strata, n, s1, s2 }: SwingCells) {
	const group = new Int32Array(n.length);
	const count = new Float64Array(agents * strata * 2);
	const total = new Float64Array(count.length);
	const squares = new Float64Array(count.length);
	for (let row = 0; row < group.length; row++) {
		const l = level[row] as number;
		const g = l < 0 ? -1 : ((agent[row] as number) * strata + (stratum[row] as number)) * 2 + l;
		group[row] = g;
		if (g < 0) continue;
		count[g] = (count[g] as number) + (n[row] as number);
		total[g] = (total[g] as number) + (s1[row] as number);
		squares[g] = (squares[g] as number) + (s2[row] as number);
	}
	return { group, count, total, squares };
}

/** Differences of means between the levels, by agent, over the strata in which the agent worked both. */
export function matchedMeans(cells: SwingCells): MatchedMeans {
	const { agents, strata } = cells;
	const { group, count, total, squares } = sumsOf(cells);
	const mean = total.map((y, i) => ((count[i] as number) > 0 ? y / (count[i] as number) : 0));

	const within = new Float64Array(strata);
	const df = new Float64Array(strata);
	for (let i = 0; i < count.length; i++) {
		const n = count[i] as number;
		if (n < 2) continue;
		const s = (i >> 1) % strata;
		const deviation = (squares[i] as number) - n * (mean[i] as number) ** 2;
		within[s] = (within[s] as number) + Math.max(0, deviation);
		df[s] = (df[s] as number) + n - 1;
	}
	const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0);
	const sigma2 = sum(within) / Math.max(1, sum(df));
	const ofStratum = within.map(
		(ss, s) => (ss + POOLED_WEIGHT * sigma2) / ((df[s] as number) + POOLED_WEIGHT)
	);

	const balance = new Float64Array(agents * strata);
	const agentBalance = new Float64Array(agents);
	const effect = new Float64Array(agents);
	const variance = new Float64Array(agents);
	const kept: number[] = [];
	for (let a = 0; a < agents; a++) {
		let m = 0;
		let difference = 0;
		let noise = 0;
		for (let s = 0; s < strata; s++) {
			const pair = a * strata + s;
			const n0 = count[2 * pair] as number;
			const n1 = count[2 * pair + 1] as number;
			if (n0 === 0 || n1 === 0) continue;
			const w = (n1 * n0) / (n1 + n0);
			balance[pair] = w;
			m += w;
			difference += w * ((mean[2 * pair + 1] as number) - (mean[2 * pair] as number));
			noise += w * (ofStratum[s] as number);
		}
		if (m === 0) continue;
		agentBalance[a] = m;
		effect[a] = difference / m;
		variance[a] = noise / (m * m);
		if (m >= LEAST_BALANCE) kept.push(a);
	}
	return { group, count, mean, balance, agentBalance, kept, effect, variance, sigma2 };
}
