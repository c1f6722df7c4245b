import { conjugateGradient } from '$lib/stats/linear/conjugate-gradient';
import { numberGroups } from './number-groups';
import { pick, pickInt } from './pick';
import { sumByGroup } from './sum-by-group';

/** Cells in columns: who, how many contacts, and the sum of their scores. */
export type AgentCells = { agent: Int32Array; agents: number; n: Float64Array; s1: Float64Array };

/** A grouping of cells, numbered from 0. */
export type Grouping = { group: Int32Array; groups: number };

function divided(a: Float64Array, by: Float64Array): Float64Array {
	return a.map((value, i) => ((by[i] as number) > 0 ? value / (by[i] as number) : 0));
}

/** Rows of equal agent and groups as one. */
function merged({ agent, agents, n, s1 }: AgentCells, factors: readonly Grouping[]) {
	const keys = Float64Array.from(agent);
	let span = agents;
	for (const { group, groups } of factors) {
		for (let row = 0; row < keys.length; row++)
			keys[row] = (keys[row] as number) * groups + (group[row] as number);
		span *= groups;
	}
	const rows = numberGroups(keys, span);
	return {
		agent: pickInt(agent, rows.first),
		count: sumByGroup(rows.group, n, rows.first.length),
		total: sumByGroup(rows.group, s1, rows.first.length),
		places: factors.map(({ group }) => pickInt(group, rows.first))
	};
}

/**
 * What each group of some factors adds to the score of the same agent: least squares with a fixed effect for each agent,
 * minimum-norm, each factor centred to nothing over contacts. With one factor it is step 1 of METHODS B3,
 * C g = b with C = diag(N_s) - sum_a N_as N_as' / n_a and b_s = Y_s - sum_a N_as Y_a / n_a.
 * @returns one array a factor, in units of the score; 0 everywhere without contacts. O(cells) a product, as many products as
 * conjugate gradients need
 */
export function additiveEffects(cells: AgentCells, factors: readonly Grouping[]): Float64Array[] {
	const { agents } = cells;
	const { agent, count, total, places } = merged(cells, factors);
	const ofAgent = sumByGroup(agent, count, agents);
	const starts: number[] = [];
	let unknowns = 0;
	for (const { groups } of factors) {
		starts.push(unknowns);
		unknowns += groups;
	}
	/** The sums of each group, of rows less what is to be expected of their agents. */
	const beyondAgents = (perRow: Float64Array): Float64Array => {
		const mean = pick(divided(sumByGroup(agent, perRow, agents), ofAgent), agent);
		const left = perRow.map((value, i) => value - (count[i] as number) * (mean[i] as number));
		const sums = new Float64Array(unknowns);
		factors.forEach(({ groups }, f) =>
			sums.set(sumByGroup(places[f] as Int32Array, left, groups), starts[f])
		);
		return sums;
	};
	const apply = (x: Float64Array) => {
		const perRow = new Float64Array(count.length);
		places.forEach((place, f) => {
			const start = starts[f] as number;
			for (let i = 0; i < perRow.length; i++)
				perRow[i] = (perRow[i] as number) + (x[start + (place[i] as number)] as number);
		});
		return beyondAgents(perRow.map((value, i) => (count[i] as number) * value));
	};
	const solution = conjugateGradient(apply, beyondAgents(total));
	const contacts = count.reduce((sum, n) => sum + n, 0);
	return factors.map(({ groups }, f) => {
		const start = starts[f] as number;
		const effects = solution.slice(start, start + groups);
		const sizes = sumByGroup(places[f] as Int32Array, count, groups);
		const sum = effects.reduce((all, g, s) => all + g * (sizes[s] as number), 0);
		return effects.map((g) => g - (contacts > 0 ? sum / contacts : 0));
	});
}
