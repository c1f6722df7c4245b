import type { SiteSettings } from '$lib/domain/site';
import { at } from '$lib/stats/at';
import { fitAdditive } from './additive-model';
import type { ScoredCells } from './scored-cells';
import { sumBy } from './sum-by';
import { workFactors } from './work-factors';

/** A standard deviation of a hundredth of a percent, or of a ten-thousandth of a point, is no variation. */
const SMALLEST_VARIANCE = 1e-8;

/** Agents' mean scores with the work and the days taken out, and what is left over in each cell. */
export type AgentEffects = {
	/** Mean score by agent, on a scale whose zero means nothing: only differences speak. */
	mean: Float64Array;
	/** Contacts by agent. */
	n: Float64Array;
	/** By cell: sum and sum of squares of the residuals, agent's mean removed. */
	residual: Float64Array;
	residual2: Float64Array;
	/** Mean square of a contact's residual; 0 where scores do not vary. */
	variance: number;
};

/** Fits the additive model of METHODS D1 to cells. O(cells) */
export function agentEffects(
	cells: ScoredCells,
	settings: Pick<SiteSettings, 'weekend'>
): AgentEffects {
	const { agent, agents, n, s1, s2 } = cells;
	const agentFactor = { group: agent, groups: agents, ridge: 0 };
	const { effects, residual } = fitAdditive(cells, [agentFactor, ...workFactors(cells, settings)]);
	let total = 0;
	let squares = 0;
	const residual2 = residual.map((left, cell) => {
		const size = n[cell] ?? 0;
		const sum = s1[cell] ?? 0;
		const fit = (sum - left) / size;
		// Within the cell, and of the cell's mean: neither can be negative but by rounding.
		const within = Math.max(0, (s2[cell] ?? 0) - sum ** 2 / size);
		const value = within + size * (sum / size - fit) ** 2;
		total += size;
		squares += value;
		return value;
	});
	const variance = total > 0 ? squares / total : 0;
	return {
		mean: at(effects, 0),
		n: sumBy(agent, agents, n),
		residual,
		residual2,
		variance: variance > SMALLEST_VARIANCE ? variance : 0
	};
}
