import type { Thresholds } from '$lib/domain/thresholds';
import type { AnalysisWindow, Metric, NotEnough } from '$lib/domain/window';
import { at } from '$lib/stats/at';
import { normalQuantile } from '$lib/stats/distributions/normal';
import { normalShrinkage } from '$lib/stats/inference/normal-shrinkage';
import { pauleMandel } from '$lib/stats/inference/paule-mandel';
import { NOT_NUMBERS } from '../swings/not-numbers';
import { agentDays, daysByAgent } from './agent-days';
import { agentEffects } from './agent-effects';
import { designEffect } from './design-effect';
import { outlyingness } from './outliers';
import { primaryQueues } from './peer-groups';
import { windowScores } from './scored-cells';
import { sumBy } from './sum-by';

/** One agent beside the peers of the same work; differences on the score's scale (ln seconds or points). */
export type AgentComparison = {
	/** Number in the site's reference table. */
	agent: number;
	metric: Metric;
	/** Contacts, or answers. */
	n: number;
	/** Enough contacts for the agent's own numbers to speak; otherwise the interval is wide. */
	listed: boolean;
	/** Plain mean score, and the peers' by contacts: what a naive comparison shows. */
	rawMean: number;
	peerRawMean: number;
	/** Difference from the peers with work and days taken out, and its standard error. */
	adjusted: number;
	standardError: number;
	/** The same drawn to the peers as far as it is uncertain: what to show. 95 % interval. */
	estimate: number;
	sd: number;
	low: number;
	high: number;
	peerQueue: number;
	/** Other agents of the same primary queue. */
	peers: number;
	/** Distance in spreads of the agents, with its q-value; null below ten agents. */
	zOverDispersed: number | null;
	pAdjusted: number | null;
	/** Far beyond the way agents ordinarily differ, and by an amount that matters. */
	outlier: boolean;
};

/** Fewest contacts and answers of an agent that is listed (METHODS D1). */
const FEWEST: Record<Metric, number> = { 'handle-time': 30, csat: 10 };
const FEWEST_PEERS = 2;
/** Rate of false outliers in a review of agents who merely differ. */
const OUTLIER_RATE = 0.01;
/** Agents ordinarily differ by more than the smallest difference that matters: an outlier differs by twice that. */
const OUTLIER_SIZE = 2;
const INTERVAL = normalQuantile(0.975);

/**
 * Fair comparison of agents inside their peer groups (METHODS D1): additive model, day-clustered errors, shrinkage,
 * funnel. Agents with fewer than two peers are left out: there is nobody to compare them with.
 * @returns in the order of the window's agents. O(cells)
 */
export function compareAgents(
	window: AnalysisWindow,
	metric: Metric,
	thresholds: Pick<Thresholds, 'sesoiHandleTime' | 'sesoiCsat'>
): AgentComparison[] | NotEnough {
	const cells = windowScores(window, metric);
	const effects = agentEffects(cells, window.settings);
	const queues = primaryQueues(cells);
	const groups = new Map<number, number[]>();
	queues.forEach((queue, agent) => {
		if (queue === null) return;
		const members = groups.get(queue) ?? [];
		members.push(agent);
		groups.set(queue, members);
	});
	const members = [...groups.values()]
		.filter((group) => group.length > FEWEST_PEERS)
		.flat()
		.sort((a, b) => a - b);
	if (effects.variance === Infinity) return { notEnough: NOT_NUMBERS };
	if (members.length === 0 || !(effects.variance > 0))
		return { notEnough: 'No three agents share a queue, so there is nobody to compare.' };

	const raw = sumBy(cells.agent, cells.agents, cells.s1);
	const days = daysByAgent(agentDays(cells, effects), cells.agents);
	const contactVariance = designEffect(days, effects.variance) * effects.variance;
	const peerMean = (agent: number, sums: (member: number) => number) => {
		const group = groups.get(at(queues, agent) ?? NaN) ?? [];
		const total = group.reduce((sum, member) => sum + at(effects.n, member), 0);
		return group.reduce((sum, member) => sum + sums(member), 0) / total;
	};
	const difference = (agent: number) =>
		at(effects.mean, agent) - peerMean(agent, (m) => at(effects.n, m) * at(effects.mean, m));
	const adjusted = members.map(difference);
	const variances = members.map((agent) => contactVariance / at(effects.n, agent));
	const listed = members.map((agent) => at(effects.n, agent) >= FEWEST[metric]);
	const ofListed = (values: readonly number[]) => values.filter((_, i) => at(listed, i));
	const tau2 = pauleMandel(ofListed(adjusted), ofListed(variances));
	const shrunk = normalShrinkage(adjusted, variances, tau2);
	const out = outlyingness(ofListed(adjusted), ofListed(variances), shrunk.mu);
	const sesoi = metric === 'csat' ? thresholds.sesoiCsat : thresholds.sesoiHandleTime;
	let place = 0;
	return members.map((agent, i) => {
		const { estimate, sd } = at(shrunk.units, i);
		const far = at(listed, i) ? (out?.[place++] ?? null) : null;
		const queue = at(queues, agent) ?? 0;
		return {
			agent: at(window.agents, agent).id,
			metric,
			n: at(effects.n, agent),
			listed: at(listed, i),
			rawMean: at(raw, agent) / at(effects.n, agent),
			peerRawMean: peerMean(agent, (m) => at(raw, m)),
			adjusted: at(adjusted, i),
			standardError: Math.sqrt(at(variances, i)),
			estimate,
			sd,
			low: estimate - INTERVAL * sd,
			high: estimate + INTERVAL * sd,
			peerQueue: queue,
			peers: (groups.get(queue)?.length ?? 1) - 1,
			zOverDispersed: far?.z ?? null,
			pAdjusted: far?.q ?? null,
			outlier: far !== null && far.q <= OUTLIER_RATE && Math.abs(estimate) >= OUTLIER_SIZE * sesoi
		};
	});
}
