import type { NotEnough } from '$lib/domain/window';
import { betaBinomial } from '$lib/stats/inference/beta-binomial';
import { betaPosterior } from '$lib/stats/inference/beta-posterior';
import { isInsufficient } from '$lib/stats/insufficient';

/** Contacts of one agent and how many of them are over-service. */
export type AgentFlags = {
	agent: number;
	n: number;
	flags: number;
	/** How many times as many flags the agent's general pace alone would give (`paceFactor`); 1 where left out. */
	pace?: number;
};

/** How often an agent over-serves, drawn to the centre's rate as far as it rests on few contacts. Shares, not percent. */
export type AgentRate = AgentFlags & {
	rate: number;
	/** 95 % interval. */
	low: number;
	high: number;
	centreRate: number;
	/** P(the agent's rate is more than twice the centre's, and more than the agent's pace explains). */
	probability: number;
	peers: number;
	/** Surely more than twice the centre's rate, and often enough to look at. */
	excessive: boolean;
};

const TIMES_CENTRE = 2;
const CERTAINTY = 0.95;
const FEWEST_FLAGS = 3;

/**
 * Agents' propensity to over-service (METHODS A3): a beta-binomial over agents, and for each the probability of more
 * than twice the centre's rate. Raw rates of few contacts are never compared. An agent who is slower in everything is
 * above the line more often without over-serving anybody: the rate has to exceed what the pace explains, too.
 * @param rows one an agent, flags <= n
 */
export function agentRates(rows: readonly AgentFlags[]): AgentRate[] | NotEnough {
	const known = rows.filter(({ n }) => n > 0);
	const prior = betaBinomial(
		known.map(({ flags }) => flags),
		known.map(({ n }) => n)
	);
	if (isInsufficient(prior))
		return { notEnough: 'Fewer than two agents have contacts to compare.' };
	const contacts = known.reduce((sum, { n }) => sum + n, 0);
	const centreRate = known.reduce((sum, { flags }) => sum + flags, 0) / contacts;
	return known.map((row) => {
		const posterior = betaPosterior(prior, row.flags, row.n);
		const bound = Math.max(TIMES_CENTRE, row.pace ?? 1) * centreRate;
		const probability = posterior.above(Math.min(1, bound));
		return {
			...row,
			rate: posterior.mean,
			low: posterior.lower,
			high: posterior.upper,
			centreRate,
			probability,
			peers: known.length - 1,
			excessive: row.flags >= FEWEST_FLAGS && probability > CERTAINTY
		};
	});
}
