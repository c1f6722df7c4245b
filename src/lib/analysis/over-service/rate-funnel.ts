import type { NotEnough } from '$lib/domain/window';
import { betaBinomialLimits } from '$lib/stats/funnel/beta-binomial-limits';
import { betaBinomial } from '$lib/stats/inference/beta-binomial';
import { isInsufficient } from '$lib/stats/insufficient';
import type { AgentFlags } from './agent-rate';

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

/** Where the lines run for an agent of n contacts. */
export type FunnelLine = {
	n: number;
	low95: number;
	high95: number;
	low998: number;
	high998: number;
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
	const telling = ordinary(known);
	const prior = betaBinomial(
		telling.map(({ flags }) => flags),
		telling.map(({ n }) => n)
	);
	if (isInsufficient(prior)) return { notEnough: 'no agent has more than one contact' };
	const lineAt = (n: number): FunnelLine => {
		const inner = betaBinomialLimits(prior, n, 0.95);
		const outer = betaBinomialLimits(prior, n, 0.998);
		return {
			...{ n, low95: inner.lower, high95: upperLine(inner.upper, n) },
			...{ low998: outer.lower, high998: upperLine(outer.upper, n) }
		};
	};
	// Of thousands of agents many have the same number of contacts.
	const bySize = new Map<number, FunnelLine>();
	const lineOf = (n: number) => {
		const line = bySize.get(n) ?? lineAt(n);
		bySize.set(n, line);
		return line;
	};
	return {
		centreRate: prior.p,
		points: known.map(({ agent, n, flags }) => {
			const { low998, high998 } = lineOf(n);
			const rate = flags / n;
			const place = rate > high998 ? 'above' : rate < low998 ? 'below' : 'within';
			return { agent, n, flags, rate, place };
		}),
		lines: sizes(known).map(lineOf)
	};
}

/**
 * The agents who can tell how much agents ordinarily differ: those with at least a quarter of the middle agent's contacts,
 * because one event in three contacts would pass for a difference between agents and widen the lines many times over
 * (Kleinman's weights come to count every agent alike); and not those found to over-serve, who would hide themselves.
 * @returns all where fewer than two are left
 */
function ordinary(rows: readonly FunnelRow[]): readonly FunnelRow[] {
	const sizes = rows.map(({ n }) => n).sort((a, b) => a - b);
	const middle = sizes[Math.floor(sizes.length / 2)] ?? 0;
	const left = rows.filter(({ n, excessive }) => n >= middle / 4 && excessive !== true);
	return left.length < 2 ? rows : left;
}

/**
 * Limits interpolated between whole counts leave the quantile itself outside, which of few contacts comes by chance far
 * more often than the line says: 1 of 3 at a rate of 3 in 1,000 once in a hundred times. One count higher, whoever is above
 * has a number that comes at most as often as the line says.
 */
function upperLine(limit: number, n: number): number {
	return Math.min(1, limit + (limit > 0 ? 1 / n : 0));
}

/** Numbers of contacts to draw lines at: from the fewest to the most, by equal factors. */
function sizes(rows: readonly AgentFlags[]): number[] {
	const fewest = rows.reduce((least, { n }) => Math.min(least, n), Infinity);
	const most = rows.reduce((largest, { n }) => Math.max(largest, n), 1);
	const step = Math.log(most / fewest) / STEPS;
	const all = Array.from({ length: STEPS + 1 }, (_, i) => Math.round(fewest * Math.exp(step * i)));
	return [...new Set(all)];
}
