import { isWeekend } from '$lib/domain/local-time';
import type { SiteSettings } from '$lib/domain/site';
import type { Factor } from './additive-model';
import type { ScoredCells } from './scored-cells';

/** A day, or a week, of one queue is drawn to zero by so many contacts (METHODS D1). */
const DAY_RIDGE = 10;
const WEEK = 7;

/**
 * What is no agent's doing (METHODS D1): the segment, the queue's weekend, the shift, the queue's week, and the queue's day.
 * Whatever an agent has of these is taken out before agents are compared. The week is there beside the day because a day of
 * few answers is drawn to zero: where satisfaction falls for everybody, most of the fall would be left to each agent.
 */
export function workFactors(cells: ScoredCells, settings: Pick<SiteSettings, 'weekend'>): Factor[] {
	const { segments, segment, day, shift } = cells;
	const queues = new Map<number, number>();
	const queueOf = segments.map(({ queue }) => {
		const known = queues.get(queue) ?? queues.size;
		queues.set(queue, known);
		return known;
	});
	const first = day.reduce((least, d) => Math.min(least, d), Infinity);
	const span = day.reduce((most, d) => Math.max(most, d - first + 1), 0);
	const weekend = Array.from({ length: span }, (_, d) => (isWeekend(first + d, settings) ? 1 : 0));
	const byQueue = (levels: number, level: (cell: number) => number) =>
		segment.map((s, cell) => (queueOf[s] ?? 0) * levels + level(cell));
	const since = (cell: number) => (day[cell] ?? first) - first;
	const weeks = Math.ceil(span / WEEK);
	const factors: Factor[] = [
		{ group: segment, groups: segments.length, ridge: 0 },
		{
			group: byQueue(2, (cell) => weekend[since(cell)] ?? 0),
			groups: 2 * queues.size,
			ridge: 0
		},
		{
			group: byQueue(weeks, (cell) => Math.floor((span - 1 - since(cell)) / WEEK)),
			groups: weeks * queues.size,
			ridge: DAY_RIDGE
		},
		{ group: byQueue(span, since), groups: span * queues.size, ridge: DAY_RIDGE }
	];
	if (shift) {
		const groups = shift.reduce((most, s) => Math.max(most, s), -1) + 2;
		factors.splice(2, 0, { group: shift.map((s) => s + 1), groups, ridge: 0 });
	}
	return factors;
}
