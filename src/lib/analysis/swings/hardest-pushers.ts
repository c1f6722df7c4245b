/** How many agents a swing must survive the loss of: 5 % of them, at least two. */
function howMany(agents: number): number {
	return Math.max(2, Math.ceil(0.05 * agents));
}

/**
 * The few agents who push an estimate hardest in its own direction.
 * @param push each agent's pull on the estimate, positive in its direction
 * @returns the max(2, 5 %) of them with the largest pull, the largest first
 */
export function hardestPushers(agents: readonly number[], push: readonly number[]): number[] {
	return agents
		.map((agent, i) => ({ agent, push: push[i] as number }))
		.sort((a, b) => b.push - a.push || a.agent - b.agent)
		.slice(0, howMany(agents.length))
		.map(({ agent }) => agent);
}
