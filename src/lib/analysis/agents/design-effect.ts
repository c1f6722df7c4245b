import type { AgentDay } from './agent-days';

/**
 * How much less an agent's contacts tell than as many independent ones, because contacts of one day are alike: the
 * day-clustered variance of agent means over the plain one, averaged over agents by contacts (METHODS D1.2).
 * @param byAgent residuals by day, one list an agent; agents of a single day say nothing
 * @param variance mean square of a contact's residual
 * @returns at least 1
 */
export function designEffect(byAgent: readonly (readonly AgentDay[])[], variance: number): number {
	if (!(variance > 0)) return 1;
	let weighted = 0;
	let total = 0;
	for (const days of byAgent) {
		if (days.length < 2) continue;
		const n = days.reduce((sum, day) => sum + day.n, 0);
		const squares = days.reduce((sum, day) => sum + day.sum ** 2, 0);
		weighted += (squares * days.length) / (days.length - 1) / variance;
		total += n;
	}
	return total > 0 ? Math.max(1, weighted / total) : 1;
}
