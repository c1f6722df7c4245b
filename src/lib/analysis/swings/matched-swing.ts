import type { NotEnough } from '$lib/domain/window';
import { pauleMandel } from '$lib/stats/inference/paule-mandel';
import { matchedMeans, type MatchedMeans } from './matched-means';
import { areNumbers, NOT_NUMBERS } from './not-numbers';
import type { SwingCells } from './swing-cells';
import { tEstimate, type TEstimate } from './t-estimate';
import { timeVariance, type TimeVariance } from './time-clusters';

/** Weeks from which on a week counts as a cluster of its own. */
const WEEKS_TO_CLUSTER = 6;

export type MatchedSwing = TEstimate & {
	/** Matched agents: numbers as in the cells, their effects d_a, variances v_a and weights W_a / sum W. */
	agents: number[];
	effects: number[];
	variances: number[];
	weights: number[];
	/** Variance of the swing between agents. */
	tau2: number;
	/** Variance of one contact within agent, stratum and level. */
	sigma2: number;
	/** V_A: between agents (Hartung-Knapp). */
	agentVariance: number;
	/** V_T with its parts, for days or weeks, whichever adds more. */
	time: TimeVariance;
	/** The matched agents' contacts in the level and in the rest. */
	inLevel: number;
	inRest: number;
};

/** u and c n of each cell: the sensitivity of beta to it (METHODS B2, step 5). */
function influences(cells: SwingCells, means: MatchedMeans, ofAgent: Float64Array) {
	const { group, mean, count, balance, agentBalance } = means;
	const coefficient = count.map((n, g) => {
		const m = balance[g >> 1] as number;
		const a = Math.floor((g >> 1) / cells.strata);
		return m > 0 ? ((ofAgent[a] as number) * m) / ((agentBalance[a] as number) * n) : 0;
	});
	const { n, s1 } = cells;
	const influence = new Float64Array(n.length);
	const weight = new Float64Array(n.length);
	for (let row = 0; row < weight.length; row++) {
		const g = group[row] as number;
		const c = g < 0 ? 0 : (coefficient[g] as number);
		if (c === 0) continue;
		const contacts = n[row] as number;
		const residual = (s1[row] as number) - contacts * (mean[g] as number);
		influence[row] = (g & 1 ? c : -c) * residual;
		weight[row] = c * contacts;
	}
	return { influence, weight };
}

/** How much days that are alike add to the variance of an estimate, from u and c n of each cell. */
export type TimeOf = (
	cells: SwingCells,
	influence: Float64Array,
	weight: Float64Array
) => TimeVariance;

/** Days or weeks as clusters, whichever adds more; weeks only where there are enough of them. */
function worstTime(cells: SwingCells, influence: Float64Array, weight: Float64Array): TimeVariance {
	const days = timeVariance(cells, cells.day, cells.days, influence, weight);
	const { n, level, week } = cells;
	const seen = new Uint8Array(cells.weeks);
	for (let row = 0; row < weight.length; row++)
		if ((n[row] as number) > 0 && (level[row] as number) >= 0) seen[week[row] as number] = 1;
	if (seen.reduce((sum, one) => sum + one, 0) < WEEKS_TO_CLUSTER) return days;
	const weeks = timeVariance(cells, cells.week, cells.weeks, influence, weight);
	return weeks.added > days.added ? weeks : days;
}

function contactsOf(cells: SwingCells, means: MatchedMeans, agents: readonly number[]) {
	const sides: [number, number] = [0, 0];
	for (const a of agents)
		for (let s = 0; s < cells.strata; s++)
			for (const level of [0, 1] as const)
				sides[level] += means.count[(a * cells.strata + s) * 2 + level] as number;
	return { inLevel: sides[1], inRest: sides[0] };
}

/**
 * Same agent, same conditions otherwise: how much the score differs in the level from the rest (METHODS B2, steps 1
 * to 6). Agents are the unit of evidence; days and weeks count as clusters. Paule and Mandel (1982), Hartung and Knapp
 * (2001), Cameron, Gelbach and Miller (2011). O(cells + agents x days).
 * @param dropped agents to leave out of the pooled difference, though not out of the means and variances
 * @param timeOf how time is clustered: as in B2 unless told
 */
export function matchedSwing(
	cells: SwingCells,
	dropped: ReadonlySet<number> = new Set(),
	timeOf: TimeOf = worstTime
): MatchedSwing | NotEnough {
	const means = matchedMeans(cells);
	const agents = means.kept.filter((a) => !dropped.has(a));
	const k = agents.length;
	if (k < 3)
		return {
			notEnough: `Only ${k} agents have at least ten contacts on either side; three are needed.`
		};
	const effects = agents.map((a) => means.effect[a] as number);
	const variances = agents.map((a) => means.variance[a] as number);
	if (!areNumbers(effects, variances)) return { notEnough: NOT_NUMBERS };
	const tau2 = pauleMandel(effects, variances);
	const raw = variances.map((v) => 1 / (v + tau2));
	const sum = raw.reduce((a, b) => a + b, 0);
	if (!(sum > 0 && sum < Infinity)) return { notEnough: 'Every score is the same.' };
	const weights = raw.map((w) => w / sum);
	const beta = weights.reduce((b, w, i) => b + w * (effects[i] as number), 0);
	const agentVariance =
		weights.reduce((q, w, i) => q + w * ((effects[i] as number) - beta) ** 2, 0) / (k - 1);

	const ofAgent = new Float64Array(cells.agents);
	agents.forEach((a, i) => (ofAgent[a] = weights[i] as number));
	const { influence, weight } = influences(cells, means, ofAgent);
	const time = timeOf(cells, influence, weight);
	const variance = agentVariance + time.added;
	if (!(variance > 0)) return { notEnough: 'Agents and days do not differ at all.' };
	const df = variance ** 2 / (agentVariance ** 2 / (k - 1) + time.added ** 2 / time.df);
	return {
		...tEstimate(beta, Math.sqrt(variance), df),
		agents,
		effects,
		variances,
		weights,
		tau2,
		sigma2: means.sigma2,
		agentVariance,
		time,
		...contactsOf(cells, means, agents)
	};
}
