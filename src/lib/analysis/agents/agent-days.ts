import { at } from '$lib/stats/at';
import type { AgentEffects } from './agent-effects';
import type { ScoredCells } from './scored-cells';

/** Residuals of one agent on one day: contacts, their sum and sum of squares. */
export type AgentDay = { agent: number; day: number; n: number; sum: number; sum2: number };

/** Residuals by agent and day, ordered by agent, then day. O(cells + days log days) */
export function agentDays(
	{ agent, day, n }: ScoredCells,
	{ residual, residual2 }: Pick<AgentEffects, 'residual' | 'residual2'>
): AgentDay[] {
	const days = new Map<number, AgentDay>();
	// Day numbers stay far below a million, so the pair is one safe integer.
	for (let cell = 0; cell < n.length; cell++) {
		const a = agent[cell] ?? 0;
		const d = day[cell] ?? 0;
		const key = a * 1_000_000 + d;
		let group = days.get(key);
		if (!group) {
			group = { agent: a, day: d, n: 0, sum: 0, sum2: 0 };
			days.set(key, group);
		}
		group.n += n[cell] ?? 0;
		group.sum += residual[cell] ?? 0;
		group.sum2 += residual2[cell] ?? 0;
	}
	return [...days.values()].sort((a, b) => a.agent - b.agent || a.day - b.day);
}

/** The same by agent: one list an agent, by its index. */
export function daysByAgent(days: readonly AgentDay[], agents: number): AgentDay[][] {
	const lists = Array.from({ length: agents }, (): AgentDay[] => []);
	for (const day of days) at(lists, day.agent).push(day);
	return lists;
}
