import { weekOf } from '$lib/domain/local-time';
import type { AnalysisWindow } from '$lib/domain/window';
import { numberGroups } from '../segment-effects/number-groups';
import { pickInt } from '../segment-effects/pick';
import { removeSegments } from '../segment-effects/remove-segments';
import type { ScopeCells } from '../segment-effects/scope-cells';
import { sumByGroup } from '../segment-effects/sum-by-group';
import { calendarColumns } from './calendar-columns';

/**
 * A scope's cells with the kinds of work taken out: agent x day x shift x load, and the conditions of each as columns
 * of small whole numbers.
 */
export type DayCells = {
	agent: Int32Array;
	agents: number;
	/** Days since the window's first day. */
	day: Int32Array;
	days: number;
	/** ISO week of the day, numbered. */
	week: Int32Array;
	weeks: number;
	/** ISO weekday, 1 to 7. */
	weekday: Int32Array;
	/** 1 on the site's weekend days. */
	weekend: Int32Array;
	/** Index into the window's shifts; -1 outside every shift. */
	shift: Int32Array;
	/** 1 peak, 0 off-peak, -1 unknown. */
	peak: Int32Array;
	n: Float64Array;
	/** Sums of the score less its segment effect and the overall mean, and of its square. */
	s1: Float64Array;
	s2: Float64Array;
	/** Sum of the score as it is. */
	raw: Float64Array;
	invited: Float64Array;
};

/** Merges a scope's cells over segments after taking the segments' effects out of their scores. */
export function dayCells(
	scope: ScopeCells,
	window: Pick<AnalysisWindow, 'period' | 'settings' | 'shifts'>
): DayCells {
	const { period, shifts } = window;
	const adjusted = removeSegments(scope);
	const kinds = shifts.length + 1;
	const keys = new Float64Array(scope.rows.length);
	for (let row = 0; row < keys.length; row++) {
		const agentDay = (scope.agent[row] as number) * scope.days + (scope.day[row] as number);
		const shift = (scope.shift[row] as number) + 1;
		keys[row] = (agentDay * kinds + shift) * 3 + (scope.peak[row] as number) + 1;
	}
	const { group, first } = numberGroups(keys, scope.agents * scope.days * kinds * 3);
	const sum = (column: Float64Array) => sumByGroup(group, column, first.length);
	const day = pickInt(scope.day, first);
	const date = day.map((d) => d + period.from);
	const week = numberGroups(
		date.map((d) => (weekOf(d, 1) - weekOf(period.from, 1)) / 7),
		Math.ceil(scope.days / 7) + 1
	);
	return {
		agent: pickInt(scope.agent, first),
		agents: scope.agents,
		day,
		days: scope.days,
		week: week.group,
		weeks: week.first.length,
		...calendarColumns(day, window),
		shift: pickInt(scope.shift, first),
		peak: pickInt(scope.peak, first),
		n: sum(scope.n),
		s1: sum(adjusted.s1),
		s2: sum(adjusted.s2),
		raw: sum(scope.raw),
		invited: sum(scope.invited)
	};
}
