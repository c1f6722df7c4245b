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
	const u = new Float64Array(2 * periods);
	const h = new Float64Array(2 * periods);
	const ofAgent = new Float64Array(2 * agents);
	const ub = new Float64Array(2 * agents * periods);
	const hb = new Float64Array(2 * agents * periods);
	for (let row = 0; row < weight.length; row++) {
		const w = weight[row] as number;
		if (w === 0) continue;
		const score = influence[row] as number;
		const l = level[row] as number;
		const a = agent[row] as number;
		const g = 2 * (period[row] as number) + l;
		const both = 2 * a * periods + g;
		u[g] = (u[g] as number) + score;
		h[g] = (h[g] as number) + w;
		ofAgent[2 * a + l] = (ofAgent[2 * a + l] as number) + w;
		ub[both] = (ub[both] as number) + score;
		hb[both] = (hb[both] as number) + w;
	}

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
	let overlap = 0;
	for (let a = 0; a < agents; a++) {
		const all0 = ofAgent[2 * a] as number;
		const all1 = ofAgent[2 * a + 1] as number;
		if (!(all0 > 0)) continue;
		for (let i = 2 * a * periods; i < 2 * (a + 1) * periods; i += 2) {
			const h0 = hb[i] as number;
			const h1 = hb[i + 1] as number;
			if (h0 === 0 && h1 === 0) continue;
			const sum = corrected(ub[i] as number, h0 / all0) + corrected(ub[i + 1] as number, h1 / all1);
			overlap += sum * sum;
		}
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
