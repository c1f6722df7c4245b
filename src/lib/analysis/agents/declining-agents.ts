import type { SeriesCells } from '$lib/domain/series';
import type { SiteSettings } from '$lib/domain/site';
import type { NotEnough } from '$lib/domain/window';
import { at } from '$lib/stats/at';
import { normalQuantile } from '$lib/stats/distributions/normal';
import { normalShrinkage } from '$lib/stats/inference/normal-shrinkage';
import { pauleMandel } from '$lib/stats/inference/paule-mandel';
import { areNumbers, NOT_NUMBERS } from '../swings/not-numbers';
import { agentDays, daysByAgent } from './agent-days';
import { agentEffects } from './agent-effects';
import { agentWeeks, joinWeeks, type AgentWeek } from './agent-weeks';
import { DECLINE_PLAN } from './decline-plan';
import { seriesScores } from './scored-cells';
import { watchDecline } from './watch-decline';

/** Whether an agent's satisfaction has fallen below the agent's own usual level; differences in points. */
export type AgentDecline = {
	/** Number in the site's reference table. */
	agent: number;
	declining: boolean;
	/** First day of the decline; null where there is none. */
	since: number | null;
	/** End (exclusive day) of the week whose answers made it certain. */
	alarmedBy: number | null;
	/** Level since then less the usual level, with a 95 % interval; null where there is no decline. */
	change: number | null;
	low: number | null;
	high: number | null;
	/** Answers since then, and the last day (exclusive) of the weeks that they are of: a last one of few answers has to wait. */
	n: number;
	until: number | null;
	/** Answers behind the usual level. */
	baselineAnswers: number;
	/** Other agents watched. */
	peers: number;
};

const INTERVAL = normalQuantile(0.975);
const FEWEST_AGENTS = 2;

/**
 * Agents whose satisfaction declines (METHODS D2): each is watched weekly against the level of the own first ten weeks,
 * drawn to the others' where it rests on few answers; work and days are taken out first.
 * @returns one entry an agent with enough answers. O(cells)
 */
export function decliningAgents(
	series: SeriesCells,
	settings: Pick<SiteSettings, 'weekend' | 'weekStart'>
): AgentDecline[] | NotEnough {
	const cells = seriesScores(series, 'csat');
	const effects = agentEffects(cells, settings);
	const watched = daysByAgent(agentDays(cells, effects), cells.agents).flatMap((days, agent) => {
		const mean = at(effects.mean, agent);
		const weeks = agentWeeks(days, settings.weekStart).map((week) => ({
			...week,
			sum: week.sum + week.n * mean
		}));
		const first = weeks[0];
		if (!first) return [];
		const turn = first.from + 7 * DECLINE_PLAN.baselineWeeks;
		const usual = total(weeks.filter(({ from }) => from < turn));
		const later = weeks.filter(({ from }) => from >= turn);
		return usual.n >= DECLINE_PLAN.fewestBaselineAnswers && later.length > 0
			? [{ agent, usual, later }]
			: [];
	});
	if (watched.length < FEWEST_AGENTS || !(effects.variance > 0))
		return { notEnough: 'Fewer than two agents have ten weeks of answers and some after.' };
	const means = watched.map(({ usual }) => usual.sum / usual.n);
	const variances = watched.map(({ usual }) => effects.variance / usual.n);
	if (!areNumbers(means, variances)) return { notEnough: NOT_NUMBERS };
	const { units } = normalShrinkage(means, variances, pauleMandel(means, variances));
	return watched.map(({ agent, usual, later }, i) => {
		const { estimate, sd } = at(units, i);
		const watch = watchDecline(joinWeeks(later, DECLINE_PLAN.fewestAnswers), {
			mean: estimate,
			variance: sd * sd,
			answerVariance: effects.variance
		});
		const found = watch.declining && watch.level !== null ? watch : null;
		const change = found?.level == null ? null : found.level - estimate;
		const half = found ? INTERVAL * Math.sqrt(effects.variance / found.n + sd * sd) : 0;
		return {
			agent: at(series.agents, agent).id,
			declining: found !== null,
			since: found?.since ?? null,
			alarmedBy: found?.alarmedBy ?? null,
			change,
			low: change === null ? null : change - half,
			high: change === null ? null : change + half,
			n: found?.n ?? 0,
			until: found?.until ?? null,
			baselineAnswers: usual.n,
			peers: watched.length - 1
		};
	});
}

function total(weeks: readonly AgentWeek[]): { n: number; sum: number } {
	return {
		n: weeks.reduce((sum, week) => sum + week.n, 0),
		sum: weeks.reduce((sum, week) => sum + week.sum, 0)
	};
}
