import type { AnalysisWindow } from '$lib/domain/window';
import type { DayCells } from './day-cells';
import type { Dimension } from './dimension';

/** One question of a review: does the score differ in this level from the rest? */
export type Hypothesis = {
	dimension: Exclude<Dimension, 'seniority'>;
	level: string;
	/** By cell: 1 in the level, 0 in the rest, -1 neither. */
	side: Int32Array;
	/** By cell: the conditions that must be equal for a comparison, as one number below `strata`. */
	stratum: Int32Array;
	strata: number;
};

const WEEKDAYS = [
	'Monday',
	'Tuesday',
	'Wednesday',
	'Thursday',
	'Friday',
	'Saturday',
	'Sunday'
] as const;

/** What the hypotheses are read from. */
export type Conditions = Pick<DayCells, 'weekday' | 'weekend' | 'shift' | 'peak' | 'n'>;

type Condition = { column: Int32Array; from: number; size: number };

/** All combinations of some conditions as one column of small numbers. */
function combined(cells: number, conditions: readonly Condition[]) {
	const stratum = new Int32Array(cells);
	let strata = 1;
	for (const { column, from, size } of conditions) {
		for (let row = 0; row < cells; row++)
			stratum[row] = (stratum[row] as number) * size + (column[row] as number) - from;
		strata *= size;
	}
	return { stratum, strata };
}

/** 1 where the column has the value, 0 where it has another, -1 where it is unknown (negative). */
export function against(column: Int32Array, value: number): Int32Array {
	const side = new Int32Array(column.length);
	for (let row = 0; row < side.length; row++) {
		const v = column[row] as number;
		side[row] = v < 0 ? -1 : v === value ? 1 : 0;
	}
	return side;
}

/**
 * The levels of a factor worth asking about: each that occurs; of two the second only, since the first against it is
 * the same question; of one none.
 */
function asked(column: Int32Array, n: Float64Array): number[] {
	const occurring = new Set<number>();
	let last = -1;
	for (let row = 0; row < column.length; row++) {
		const value = column[row] as number;
		if (value < 0 || value === last || !((n[row] as number) > 0)) continue;
		occurring.add(value);
		last = value;
	}
	const levels = [...occurring].sort((a, b) => a - b);
	return levels.length > 2 ? levels : levels.slice(1);
}

/** The weekdays of one kind, working days or the weekend, as a column: -1 on days of the other kind. */
function weekdaysOf({ weekday, weekend }: Conditions, kind: 0 | 1): Int32Array {
	return weekday.map((day, row) => (weekend[row] === kind ? day : -1));
}

/**
 * The hypotheses within agents of one scope and metric (METHODS B4): weekend, each shift, each weekday, peak load. The
 * strata are the levels of the other dimensions (B2). A weekday is compared with days of its kind only, within shift and
 * load: Monday with the other working days, Sunday with Saturday; what sets the weekend apart is asked once, by the
 * weekend.
 */
export function hypotheses(
	cells: Conditions,
	{ shifts }: Pick<AnalysisWindow, 'shifts'>
): Hypothesis[] {
	const size = cells.n.length;
	const weekend = { column: cells.weekend, from: 0, size: 2 };
	const shift = { column: cells.shift, from: -1, size: shifts.length + 1 };
	const load = { column: cells.peak, from: -1, size: 3 };
	const byShift = combined(size, [weekend, load]);
	const byWeekday = combined(size, [shift, load]);
	return [
		{
			dimension: 'weekend',
			level: 'weekend',
			side: cells.weekend,
			...combined(size, [shift, load])
		},
		...asked(cells.shift, cells.n).map((value) => ({
			dimension: 'shift' as const,
			level: shifts[value] ?? 'unknown',
			side: against(cells.shift, value),
			...byShift
		})),
		...[weekdaysOf(cells, 0), weekdaysOf(cells, 1)].flatMap((days) =>
			asked(days, cells.n).map((value) => ({
				dimension: 'weekday' as const,
				level: WEEKDAYS[value - 1] ?? 'unknown',
				side: against(days, value),
				...byWeekday
			}))
		),
		{
			dimension: 'load',
			level: 'peak',
			side: cells.peak,
			...combined(size, [weekend, shift])
		}
	];
}
