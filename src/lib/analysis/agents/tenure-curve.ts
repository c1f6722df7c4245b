import { tQuantile } from '$lib/stats/distributions/student-t';
import { TENURE_MONTHS, type TenureMonth } from './tenure-months';

/** One month of tenure: what the centre's agents scored then, relative to its experienced agents. */
export type TenurePoint = {
	/** 0 for the first month. */
	month: number;
	agents: number;
	n: number;
	/** Mean over agents, each counting once; ln seconds or points, against agents beyond the curve. */
	mean: number;
	/** Where a further agent of that tenure is expected, 90 of 100 times. */
	low: number;
	high: number;
};

const FEWEST_AGENTS = 5;
const BAND = 0.95;

/**
 * The centre's own learning curve: the mean of its agents by month of tenure, and the band in which a new agent of that
 * tenure is expected. A month needs five agents.
 * @returns months in order
 */
export function tenureCurve(months: readonly TenureMonth[]): TenurePoint[] {
	const byMonth = new Map<number, TenureMonth[]>();
	for (const own of months) {
		const group = byMonth.get(own.month) ?? [];
		group.push(own);
		byMonth.set(own.month, group);
	}
	return [...byMonth]
		.filter(([month, group]) => month < TENURE_MONTHS && group.length >= FEWEST_AGENTS)
		.sort(([a], [b]) => a - b)
		.map(([month, group]) => {
			const k = group.length;
			const mean = group.reduce((sum, own) => sum + own.mean, 0) / k;
			const squares = group.reduce((sum, own) => sum + (own.mean - mean) ** 2, 0);
			const half = tQuantile(BAND, k - 1) * Math.sqrt((squares / (k - 1)) * (1 + 1 / k));
			return {
				month,
				agents: k,
				n: group.reduce((sum, own) => sum + own.n, 0),
				mean,
				low: mean - half,
				high: mean + half
			};
		});
}
