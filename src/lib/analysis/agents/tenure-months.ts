import type { SeriesCells } from '$lib/domain/series';
import type { SiteSettings } from '$lib/domain/site';
import type { Metric, NotEnough } from '$lib/domain/window';
import { at } from '$lib/stats/at';
import { agentEffects } from './agent-effects';
import { seriesScores } from './scored-cells';

/** What one agent scored in one month of tenure, against the centre's experienced agents: ln seconds or points. */
export type TenureMonth = {
	/** Index into the series' agents. */
	agent: number;
	/** 0 for the first month; TENURE_MONTHS for everything after two years. */
	month: number;
	n: number;
	mean: number;
};

/** Two years; beyond that an agent counts as experienced. */
export const TENURE_MONTHS = 24;
/** Mean month of the Gregorian calendar. */
const DAYS_A_MONTH = 30.436875;
const FEWEST_AGENTS = 5;
const FEWEST_CONTACTS: Record<Metric, number> = { 'handle-time': 10, csat: 3 };

/**
 * Scores by agent and month of tenure with work and days taken out. Only agents with a known hire date speak, and only
 * months in which they had enough contacts or answers. O(cells)
 */
export function tenureMonths(
	series: SeriesCells,
	metric: Metric,
	settings: Pick<SiteSettings, 'weekend'>
): TenureMonth[] | NotEnough {
	const cells = seriesScores(series, metric);
	const effects = agentEffects(cells, settings);
	const sums = new Map<number, { agent: number; month: number; n: number; sum: number }>();
	for (let cell = 0; cell < cells.n.length; cell++) {
		const agent = at(cells.agent, cell);
		const { hiredDay } = at(series.agents, agent);
		const days = hiredDay === null ? -1 : at(cells.day, cell) - hiredDay;
		if (days < 0) continue;
		const month = Math.min(TENURE_MONTHS, Math.floor(days / DAYS_A_MONTH));
		const key = agent * (TENURE_MONTHS + 1) + month;
		const own = sums.get(key) ?? { agent, month, n: 0, sum: 0 };
		const n = at(cells.n, cell);
		own.n += n;
		own.sum += at(effects.residual, cell) + n * at(effects.mean, agent);
		sums.set(key, own);
	}
	const months = [...sums.values()]
		.filter(({ n }) => n >= FEWEST_CONTACTS[metric])
		.map(({ agent, month, n, sum }) => ({ agent, month, n, mean: sum / n }));
	const experienced = months.filter(({ month }) => month === TENURE_MONTHS);
	if (experienced.length < FEWEST_AGENTS)
		return { notEnough: 'Fewer than five agents with a known hire date have two years of tenure.' };
	const reference = experienced.reduce((sum, { mean }) => sum + mean, 0) / experienced.length;
	return months.map((own) => ({ ...own, mean: own.mean - reference }));
}
