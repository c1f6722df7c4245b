import type { AgentDay } from './agent-days';

/** Weight in degrees of freedom of all agents' variance against an agent's own. */
const WEIGHT_OF_ALL = 30;

/**
 * Variance of one contact within agent and day, by agent: the agent's own, drawn to that of all agents together. Work
 * differs in how much its contacts vary, so one value for all would make an agent of varied work look inconsistent.
 * @returns null where no agent has two contacts on a day
 */
export function withinDayVariances(byAgent: readonly (readonly AgentDay[])[]): number[] | null {
	const within = byAgent.map((days) => {
		let squares = 0;
		let df = 0;
		for (const { n, sum, sum2 } of days) {
			squares += Math.max(0, sum2 - (sum * sum) / n);
			df += n - 1;
		}
		return { squares, df };
	});
	const df = within.reduce((sum, agent) => sum + agent.df, 0);
	if (!(df > 0)) return null;
	const all = within.reduce((sum, agent) => sum + agent.squares, 0) / df;
	return within.map((own) => (own.squares + WEIGHT_OF_ALL * all) / (own.df + WEIGHT_OF_ALL));
}
