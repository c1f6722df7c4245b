import { fitAdditive } from '../agents/additive-model';
import type { ScoredCells } from '../agents/scored-cells';
import { sumBy } from '../agents/sum-by';
import { withoutWeekdays } from './without-weekdays';

/** A score day by day, with the work and the people taken out: the same people, the same requests. */
export type DailySeries = {
	/** Day numbers in order; days without contacts are missing. */
	days: readonly number[];
	/** Mean residual of the day, weekday pattern taken out. */
	values: readonly number[];
	/** Contacts of the day. */
	counts: readonly number[];
	/** Variance of one contact. */
	variance: number;
};

/**
 * The series of METHODS C1. Segment and agent effects are taken out, so neither a change of topics nor of staff looks
 * like a step, then the weekday pattern. O(cells)
 */
export function dailySeries(cells: ScoredCells): DailySeries {
	const { residual } = fitAdditive(cells, [
		{ group: cells.segment, groups: cells.segments.length, ridge: 0 },
		{ group: cells.agent, groups: cells.agents, ridge: 0 }
	]);
	const first = cells.day.reduce((least, day) => Math.min(least, day), Infinity);
	const span = cells.day.reduce((most, day) => Math.max(most, day - first + 1), 0);
	const group = cells.day.map((day) => day - first);
	const counts = sumBy(group, span, cells.n);
	const sums = sumBy(group, span, residual);
	const days: number[] = [];
	const means: number[] = [];
	counts.forEach((n, since) => {
		if (!(n > 0)) return;
		days.push(first + since);
		means.push((sums[since] ?? 0) / n);
	});
	return {
		days,
		values: withoutWeekdays(days, means),
		counts: days.map((day) => counts[day - first] ?? 0),
		variance: contactVariance(cells, residual)
	};
}

function contactVariance({ n, s1, s2 }: ScoredCells, residual: Float64Array): number {
	let squares = 0;
	let total = 0;
	for (let cell = 0; cell < n.length; cell++) {
		const size = n[cell] ?? 0;
		const sum = s1[cell] ?? 0;
		squares += Math.max(0, (s2[cell] ?? 0) - sum ** 2 / size) + (residual[cell] ?? 0) ** 2 / size;
		total += size;
	}
	return total > 0 ? squares / total : 0;
}
