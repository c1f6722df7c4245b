import type { NotEnough } from '$lib/domain/window';
import { isInsufficient } from '$lib/stats/insufficient';
import type { AgentFlags } from './agent-flags';
import { type FunnelLine, funnelLine } from './funnel-line';
import { ordinarySpread } from './telling-agents';

/** Agents that a funnel needs (METHODS D1). */
const LEAST_AGENTS = 10;
/** Points that a line is drawn through. */
const STEPS = 40;

/** What was counted of an agent, and whether the agent was found to over-serve (`agentRates`). */
type FunnelRow = AgentFlags & { excessive?: boolean };

/** One agent in the funnel; rates are shares. */
export type FunnelPoint = {
	agent: number;
	n: number;
	flags: number;
	rate: number;
	/** Beyond the 99.8 % lines, or within them. */
	place: 'above' | 'within' | 'below';
};

/** Agents' over-service rates by how many contacts they rest on. */
export type RateFunnel = { centreRate: number; points: FunnelPoint[]; lines: FunnelLine[] };

/**
 * The funnel of over-service (METHODS A3, D1): each agent's rate against the contacts it rests on, with the lines within
 * which 95 % and 99.8 % of agents lie who differ as much as agents do (beta-binomial). To be looked at: who is flagged is
 * the business of `agentRates`, and neither is a ranking.
 * @param rows one an agent, flags <= n; those known to over-serve excessively do not widen the lines
 */
export function rateFunnel(rows: readonly FunnelRow[]): RateFunnel | NotEnough {
	const known = rows.filter(({ n }) => n > 0);
	if (known.length < LEAST_AGENTS)
		return {
			notEnough: `${known.length} ${known.length === 1 ? 'agent has' : 'agents have'} contacts, and a funnel needs ${LEAST_AGENTS}`
		};
	const excessive = known.filter((row) => row.excessive).map(({ agent }) => agent);
	const ordinary = ordinarySpread(known, new Set(excessive));
	if (isInsufficient(ordinary)) return { notEnough: 'no agent has more than one contact' };
	// Of thousands of agents many have the same number of contacts.
	const bySize = new Map<number, FunnelLine>();
	const lineOf = (n: number) => {
		const line = bySize.get(n) ?? funnelLine(ordinary, n);
		bySize.set(n, line);
		return line;
	};
	return {
		centreRate: ordinary.p,
		points: known.map(({ agent, n, flags }) => {
			const { low998, high998 } = lineOf(n);
			const rate = flags / n;
			const place = rate > high998 ? 'above' : rate < low998 ? 'below' : 'within';
			return { agent, n, flags, rate, place };
		}),
		lines: sizes(known).map(lineOf)
	};
}

/** Numbers of contacts to draw lines at: from the fewest to the most, by equal factors. */
function sizes(rows: readonly AgentFlags[]): number[] {
	const fewest = rows.reduce((least, { n }) => Math.min(least, n), Infinity);
	const most = rows.reduce((largest, { n }) => Math.max(largest, n), 1);
	const step = Math.log(most / fewest) / STEPS;
	const all = Array.from({ length: STEPS + 1 }, (_, i) => Math.round(fewest * Math.exp(step * i)));
	return [...new Set(all)];
}
