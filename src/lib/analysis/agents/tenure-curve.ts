import type { SeriesCells } from '$lib/domain/series';
import type { SiteSettings } from '$lib/domain/site';
import type { Metric, NotEnough } from '$lib/domain/window';
import { at } from '$lib/stats/at';
import { tQuantile } from '$lib/stats/distributions/student-t';
import { agentEffects } from './agent-effects';
import { seriesScores } from './scored-cells';

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

/** Mean month of the Gregorian calendar. */
const DAYS_A_MONTH = 30.436875;
/** Two years; beyond that an agent counts as experienced. */
const MONTHS = 24;
const FEWEST_AGENTS = 5;
const FEWEST_CONTACTS: Record<Metric, number> = { 'handle-time': 10, csat: 3 };
const BAND = 0.95;

/**
 * The centre's own learning curve: scores by month of tenure with work and days taken out, and the band in which a new
 * agent of that tenure is expected. Only agents with a known hire date speak; a month needs five of them.
 * @returns months in order; O(cells)
 */
export function tenureCurve(
	series: SeriesCells,
	metric: Metric,
	settings: Pick<SiteSettings, 'weekend'>
): TenurePoint[] | NotEnough {
	const cells = seriesScores(series, metric);
	const effects = agentEffects(cells, settings);
	const sums = new Map<number, { agent: number; month: number; n: number; sum: number }>();
	for (let cell = 0; cell < cells.n.length; cell++) {
		const agent = at(cells.agent, cell);
		const { hiredDay } = at(series.agents, agent);
		const days = hiredDay === null ? -1 : at(cells.day, cell) - hiredDay;
		if (days < 0) continue;
		const month = Math.min(MONTHS, Math.floor(days / DAYS_A_MONTH));
		const key = agent * (MONTHS + 1) + month;
		const own = sums.get(key) ?? { agent, month, n: 0, sum: 0 };
		const n = at(cells.n, cell);
		own.n += n;
		own.sum += at(effects.residual, cell) + n * at(effects.mean, agent);
		sums.set(key, own);
	}
	const byMonth = new Map<number, { n: number; mean: number }[]>();
	for (const { month, n, sum } of sums.values()) {
		if (n < FEWEST_CONTACTS[metric]) continue;
		const group = byMonth.get(month) ?? [];
		group.push({ n, mean: sum / n });
		byMonth.set(month, group);
	}
	const experienced = byMonth.get(MONTHS) ?? [];
	if (experienced.length < FEWEST_AGENTS)
		return { notEnough: 'Fewer than five agents with a known hire date have two years of tenure.' };
	const reference = average(experienced);
	return [...byMonth]
		.filter(([month, group]) => month < MONTHS && group.length >= FEWEST_AGENTS)
		.sort(([a], [b]) => a - b)
		.map(([month, group]) => {
			const mean = average(group) - reference;
			const k = group.length;
			const squares = group.reduce((sum, own) => sum + (own.mean - reference - mean) ** 2, 0);
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

function average(group: readonly { mean: number }[]): number {
	return group.reduce((sum, { mean }) => sum + mean, 0) / group.length;
}
