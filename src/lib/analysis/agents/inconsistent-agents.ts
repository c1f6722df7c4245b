import { weekOf } from '$lib/domain/local-time';
import type { SeriesCells } from '$lib/domain/series';
import type { SiteSettings } from '$lib/domain/site';
import type { Thresholds } from '$lib/domain/thresholds';
import type { Metric, NotEnough } from '$lib/domain/window';
import { at } from '$lib/stats/at';
import { benjaminiHochberg } from '$lib/stats/inference/benjamini-hochberg';
import { isInsufficient } from '$lib/stats/insufficient';
import { median } from '$lib/stats/summary/median';
import { agentDays, daysByAgent } from './agent-days';
import { agentEffects } from './agent-effects';
import { dayToDay, dayToDayInterval, dayToDayP } from './day-to-day';
import { seriesScores } from './scored-cells';
import { withinDayVariances } from './within-day-variance';

/** How one agent's quality differs from day to day, on the score's scale. */
export type AgentDayToDay = {
	/** Number in the site's reference table. */
	agent: number;
	metric: Metric;
	/** Contacts, or answers. */
	n: number;
	days: number;
	/** First of these days. */
	since: number;
	/** Standard deviation from day to day beyond sampling noise, with a 95 % interval. */
	spread: number;
	low: number;
	high: number;
	/** The middle agent's. */
	peerSpread: number;
	peers: number;
	p: number;
	pAdjusted: number;
	/** Surely swings far more from day to day than the peers do. */
	inconsistent: boolean;
};

/** Days less weeks below which an agent's spread says little. */
const FEWEST_DOF = 20;
const FEWEST_AGENTS = 3;
/**
 * Fewest contacts or answers of a day that counts. The test needs day means that are near normal: one contact's ln seconds
 * are, five answers' mean about is.
 */
export const FEWEST_A_DAY: Readonly<Record<Metric, number>> = { 'handle-time': 1, csat: 5 };
const FALSE_DISCOVERY_RATE = 0.05;
/** An inconsistent agent's spread is at least so many times the peers'. */
const TIMES_PEERS = 1.5;

/**
 * Agents whose quality swings from day to day (METHODS D2). The test asks whether the spread is more than 1.5 times the
 * peers' (taken as no less than the smallest difference that matters), not merely whether it differs from theirs: an
 * agent just above the peers is no finding.
 * @returns one entry an agent with enough days. O(cells)
 */
export function inconsistentAgents(
	series: SeriesCells,
	metric: Metric,
	settings: Pick<SiteSettings, 'weekend' | 'weekStart'>,
	thresholds: Pick<Thresholds, 'sesoiHandleTime' | 'sesoiCsat'>
): AgentDayToDay[] | NotEnough {
	const cells = seriesScores(series, metric);
	const byAgent = daysByAgent(agentDays(cells, agentEffects(cells, settings)), cells.agents);
	const variances = withinDayVariances(byAgent);
	if (!variances) return { notEnough: 'No agent has two contacts on a day.' };
	const found = byAgent.flatMap((own, agent) => {
		const counted = own.filter(({ n }) => n >= FEWEST_A_DAY[metric]);
		const days = counted.map(({ day, n, sum }) => ({
			n,
			mean: sum / n,
			week: weekOf(day, settings.weekStart)
		}));
		const sigma2 = at(variances, agent);
		const stat = dayToDay(days, sigma2);
		if (!stat || stat.dof < FEWEST_DOF) return [];
		return [{ agent, days, since: at(counted, 0).day, sigma2, stat }];
	});
	const middle = median(found.map(({ stat }) => stat.variance));
	if (found.length < FEWEST_AGENTS || isInsufficient(middle))
		return { notEnough: 'Fewer than three agents have twenty days to compare.' };
	const sesoi = metric === 'csat' ? thresholds.sesoiCsat : thresholds.sesoiHandleTime;
	const bound = (TIMES_PEERS * Math.max(Math.sqrt(Math.max(0, middle)), sesoi)) ** 2;
	const p = found.map(({ days, stat, sigma2 }) => dayToDayP(days, stat, sigma2, bound));
	const q = benjaminiHochberg(p);
	return found.map(({ agent, days, since, stat, sigma2 }, i) => {
		const { low, high } = dayToDayInterval(days, stat, sigma2);
		return {
			agent: at(series.agents, agent).id,
			metric,
			n: days.reduce((sum, day) => sum + day.n, 0),
			days: days.length,
			since,
			spread: Math.sqrt(Math.max(0, stat.variance)),
			low: Math.sqrt(low),
			high: Math.sqrt(high),
			peerSpread: Math.sqrt(Math.max(0, middle)),
			peers: found.length - 1,
			p: at(p, i),
			pAdjusted: at(q, i),
			inconsistent: at(q, i) <= FALSE_DISCOVERY_RATE
		};
	});
}
