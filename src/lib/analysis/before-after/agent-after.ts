import type { SiteSettings } from '$lib/domain/site';
import { at } from '$lib/stats/at';
import { normalShrinkage } from '$lib/stats/inference/normal-shrinkage';
import { pauleMandel } from '$lib/stats/inference/paule-mandel';
import { agentDays, daysByAgent } from '../agents/agent-days';
import { agentEffects } from '../agents/agent-effects';
import { designEffect } from '../agents/design-effect';
import { cellsWhere, type ScoredCells } from '../agents/scored-cells';
import { sumBy } from '../agents/sum-by';
import { areNumbers, NOT_NUMBERS } from '../swings/not-numbers';
import { tEstimate, type TEstimate } from '../swings/t-estimate';
import { eventPeriod } from './event-period';

/** How an agent's own change compares with the change of the others. Scores as the cells have them. */
export type AgentAfter = {
	/** The agent's change less the others', with its 95 % interval; null where nothing can be said. */
	estimate: Pick<TEstimate, 'beta' | 'se' | 'df' | 'p' | 'ciLow' | 'ciHigh'> | null;
	/** The agent's contacts (or answers) in the four weeks before and after. */
	before: number;
	after: number;
	/** Agents of the same work with enough contacts on either side. */
	others: number;
	/** Why nothing is said. */
	reason: string | null;
};

export type AgentEvent = {
	/** Place of the agent in the cells; negative: not there. */
	agent: number;
	/** First day after it. */
	event: number;
	/** Only work of this queue; undefined: whatever the agent works on. */
	queue?: number;
	/** Contacts (or answers) that an agent needs on either side. */
	fewest: number;
	/** What is counted, in the plural. */
	what: string;
};

/** Others with a change of their own, from which to see how far agents move by themselves. */
const FEWEST_OTHERS = 5;

/**
 * What changed for one agent at an event, beyond what changed for the others of the same work in the same four weeks on
 * either side: each agent's mean before and after is taken from one additive model, with kind of work, weekend, week and
 * day of the queue taken out (METHODS D1); the agent's change is compared with the others' weighted mean change. Its
 * variance has three parts: the agent's own contacts, clustered by day; the others' mean; and how far agents' changes
 * differ with no event at all (Paule and Mandel's variance of the others' changes), since one agent is one draw of those.
 * Student's t with one degree of freedom less than there are others. The 95 % interval covered 97 % of 300 simulated
 * centres of 16 agents whose agents do not change by themselves, and 95 % where they do with a standard deviation of 10 %.
 * An agent who was picked because the weeks before were extreme falls back in part by chance: that is in the estimate,
 * too. O(cells)
 */
export function agentAfter(
	cells: ScoredCells,
	settings: Pick<SiteSettings, 'weekend'>,
	asked: AgentEvent
): AgentAfter {
	const { agent, event, fewest, what } = asked;
	const near = ofTheSameWork(cells, asked);
	const { agents } = near;
	// Everybody is two: before at the own place, after so many places later.
	const half = near.agent.map((a, cell) => ((near.day[cell] ?? 0) < event ? a : a + agents));
	const split: ScoredCells = { ...near, agents: 2 * agents, agent: half };
	const size = sumBy(half, 2 * agents, near.n);
	const [before, after] = [size[agent] ?? 0, agent < 0 ? 0 : (size[agents + agent] ?? 0)];
	const none = { estimate: null, before, after, others: 0 };
	if (before === 0) return { ...none, reason: `There are no ${what} before it.` };
	if (after === 0) return { ...none, reason: `There are no ${what} after it yet.` };
	const least = Math.min(before, after);
	if (least < fewest) {
		const side = before < after ? 'in the four weeks before' : 'since';
		return { ...none, reason: `Only ${least} ${what} ${side}; ${fewest} are needed.` };
	}
	const others = Array.from({ length: agents }, (_, a) => a).filter(
		(a) => a !== agent && Math.min(at(size, a), at(size, a + agents)) >= fewest
	);
	const compared = { ...none, others: others.length };
	if (others.length < FEWEST_OTHERS)
		return {
			...compared,
			reason: `Only ${others.length} others of the same work have enough ${what} on either side; ${FEWEST_OTHERS} are needed.`
		};
	const effects = agentEffects(split, settings);
	const days = daysByAgent(agentDays(split, effects), 2 * agents);
	const contactVariance = designEffect(days, effects.variance) * effects.variance;
	const change = (a: number) => at(effects.mean, a + agents) - at(effects.mean, a);
	const variance = (a: number) => contactVariance * (1 / at(size, a) + 1 / at(size, a + agents));
	const changes = others.map(change);
	const variances = others.map(variance);
	const own = [change(agent), variance(agent)] as const;
	if (!areNumbers(changes, variances, own)) return { ...compared, reason: NOT_NUMBERS };
	const tau2 = pauleMandel(changes, variances);
	const { mu, muSe } = normalShrinkage(changes, variances, tau2);
	const se = Math.sqrt(own[1] + tau2 + muSe ** 2);
	if (!(effects.variance > 0 && se > 0))
		return { ...compared, reason: 'The scores do not vary, so nothing can be compared.' };
	const { beta, df, p, ciLow, ciHigh } = tEstimate(own[0] - mu, se, others.length - 1);
	return { ...compared, estimate: { beta, se, df, p, ciLow, ciHigh }, reason: null };
}

/** The eight weeks around the event, of the queues that the agent works in. */
function ofTheSameWork(cells: ScoredCells, { agent, event, queue }: AgentEvent): ScoredCells {
	const { from, until } = eventPeriod(event, Infinity);
	const isNear = (cell: number) => {
		const day = cells.day[cell] ?? 0;
		return day >= from && day < until;
	};
	const queueOf = (cell: number) => cells.segments[cells.segment[cell] ?? 0]?.queue;
	const queues = new Set<number | undefined>(queue === undefined ? [] : [queue]);
	if (queue === undefined)
		for (let cell = 0; cell < cells.n.length; cell++)
			if (cells.agent[cell] === agent && isNear(cell)) queues.add(queueOf(cell));
	return cellsWhere(cells, (cell) => isNear(cell) && queues.has(queueOf(cell)));
}
