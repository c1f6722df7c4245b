import { betaBinomial, type BetaPrior } from '$lib/stats/inference/beta-binomial';
import type { Insufficient } from '$lib/stats/insufficient';
import type { AgentFlags } from './agent-flags';

/**
 * The agents who can tell how much agents differ: those with at least a quarter of the middle agent's contacts, because one
 * event in three contacts would pass for a difference between agents and widen every interval and line many times over
 * (Kleinman's weights come to count every agent alike).
 * @returns all with contacts where fewer than two are left
 */
export function tellingAgents<Row extends AgentFlags>(rows: readonly Row[]): readonly Row[] {
	const known = rows.filter(({ n }) => n > 0);
	const sizes = known.map(({ n }) => n).sort((a, b) => a - b);
	const middle = sizes[Math.floor(sizes.length / 2)] ?? 0;
	const left = known.filter(({ n }) => n >= middle / 4);
	return left.length < 2 ? known : left;
}

/** How widely the over-service rates of some agents are spread (METHODS A3). */
export function spreadOfRates(rows: readonly AgentFlags[]): BetaPrior | Insufficient {
	return betaBinomial(
		rows.map(({ flags }) => flags),
		rows.map(({ n }) => n)
	);
}

/**
 * How widely ordinary agents are spread: those who tell, without those found to over-serve, who would hide themselves.
 * @param excessive agents found; where fewer than two others are left, all are taken
 */
export function ordinarySpread(
	rows: readonly AgentFlags[],
	excessive: ReadonlySet<number>
): BetaPrior | Insufficient {
	const telling = tellingAgents(rows);
	const ordinary = telling.filter(({ agent }) => !excessive.has(agent));
	return spreadOfRates(ordinary.length < 2 ? telling : ordinary);
}
