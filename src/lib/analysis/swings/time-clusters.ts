import { sumByGroup } from '../segment-effects/sum-by-group';
import type { SwingCells } from './swing-cells';

/** Leverage is taken for at most this much: 1 - h is not below it. */
const LEAST_REST = 0.25;

/** The variance that contacts of one day (or week) being alike adds to an estimate (METHODS B2, step 5). */
export type TimeVariance = {
	/** V_G: clustered by period. */
	clustered: number;
	/** V_AG: clustered by agent and period, which the variance between agents holds already. */
	overlap: number;
	/** V_T = max(0, V_G - V_AG). */
	added: number;
	/** nu: effective number of periods less one, at least 1. */
	df: number;
};

/**
 * Clustered variance of a weighted difference of level means, with the leverage correction of HC2
 * (MacKinnon and White 1985) for each level's share in a cluster.
 * @param period each cell's day or week, numbered from 0
 * @param influence u: signed weight x residual sum of each cell
 * @param weight c n: unsigned weight of each cell; over a level they sum to 1
 */
export function timeVariance(
	{ agent, agents, level }: Pick<SwingCells, 'agent' | 'agents' | 'level'>,
	period: Int32Array,
	periods: number,
	influence: Float64Array,
	weight: Float64Array
): TimeVariance {
	const side = (group: (row: number) => number) =>
		level.map((l, row) => (l < 0 ? -1 : 2 * group(row) + l));

	const byPeriod = side((row) => period[row] as number);
	const u = sumByGroup(byPeriod, influence, 2 * periods);
	const h = sumByGroup(byPeriod, weight, 2 * periods);
	let clustered = 0;
	let q1 = 0;
	let q2 = 0;
	for (let g = 0; g < 2 * periods; g += 2) {
		const h0 = h[g] as number;
		const h1 = h[g + 1] as number;
		clustered += (corrected(u[g] as number, h0) + corrected(u[g + 1] as number, h1)) ** 2;
		const q = h0 * h0 + h1 * h1;
		q1 += q;
		q2 += q * q;
	}

	const byAgent = sumByGroup(
		side((row) => agent[row] as number),
		weight,
		2 * agents
	);
	const byBoth = side((row) => (agent[row] as number) * periods + (period[row] as number));
	const ub = sumByGroup(byBoth, influence, 2 * agents * periods);
	const hb = sumByGroup(byBoth, weight, 2 * agents * periods);
	let overlap = 0;
	for (let a = 0; a < agents; a++) {
		const all0 = byAgent[2 * a] as number;
		const all1 = byAgent[2 * a + 1] as number;
		if (!(all0 > 0)) continue;
		for (let i = 2 * a * periods; i < 2 * (a + 1) * periods; i += 2)
			overlap +=
				(corrected(ub[i] as number, (hb[i] as number) / all0) +
					corrected(ub[i + 1] as number, (hb[i + 1] as number) / all1)) **
				2;
	}
	return {
		clustered,
		overlap,
		added: Math.max(0, clustered - overlap),
		df: q2 > 0 ? Math.max(1, (q1 * q1) / q2 - 1) : 1
	};
}

function corrected(sum: number, leverage: number): number {
	return sum / Math.sqrt(Math.max(LEAST_REST, 1 - leverage));
}
