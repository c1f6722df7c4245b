import { weekOf } from '$lib/domain/local-time';
import type { Weekday } from '$lib/domain/site';
import type { AgentDay } from './agent-days';

/** Answers of some weeks of one agent: from the first day, how many, and the sum of what they are off the agent's mean. */
export type AgentWeek = { from: number; until: number; n: number; sum: number };

/** Days (of one agent, in order) by week; a week that begins on `weekStart`. */
export function agentWeeks(days: readonly AgentDay[], weekStart: Weekday): AgentWeek[] {
	const weeks: AgentWeek[] = [];
	for (const { day, n, sum } of days) {
		const from = weekOf(day, weekStart);
		const last = weeks.at(-1);
		if (last?.from === from) {
			last.n += n;
			last.sum += sum;
		} else weeks.push({ from, until: from + 7, n, sum });
	}
	return weeks;
}

/** Neighbouring weeks taken together until each piece holds `fewest`; a last piece that does not is left out. */
export function joinWeeks(weeks: readonly AgentWeek[], fewest: number): AgentWeek[] {
	const pieces: AgentWeek[] = [];
	let open: AgentWeek | null = null;
	for (const week of weeks) {
		open = open
			? { from: open.from, until: week.until, n: open.n + week.n, sum: open.sum + week.sum }
			: week;
		if (open.n < fewest) continue;
		pieces.push(open);
		open = null;
	}
	return pieces;
}
