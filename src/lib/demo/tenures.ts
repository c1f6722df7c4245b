import { shuffled } from './agent-draws';
import type { Random } from './random';

const NEWCOMERS = 14;
const YOUNGEST_DAYS = 33;
const OLDEST_NEWCOMER_DAYS = 172;

/** Indices of the agents who are new, drawn evenly over the queues. */
export function newcomersAmong(random: Random, queues: readonly number[]): Set<number> {
	const order = shuffled(random, [...queues.keys()]);
	const sorted = order.sort((a, b) => (queues[a] ?? 0) - (queues[b] ?? 0));
	const step = sorted.length / NEWCOMERS;
	return new Set(
		Array.from({ length: NEWCOMERS }, (_, k) => sorted[Math.floor((k + 0.5) * step)] ?? 0)
	);
}

/** Days since hire. Few between half a year and eighteen months, so that learning is not a trend of the whole centre. */
export function tenures(random: Random, count: number, newcomers: ReadonlySet<number>): number[] {
	let newest = 0;
	let settled = 0;
	const step = (OLDEST_NEWCOMER_DAYS - YOUNGEST_DAYS) / (newcomers.size - 1);
	return Array.from({ length: count }, (_, i) => {
		if (newcomers.has(i)) return Math.round(YOUNGEST_DAYS + step * newest++);
		return settled++ % 12 === 5
			? 300 + random.below(240)
			: Math.round(560 + random.exponential(900));
	});
}
