import { isWeekend } from '$lib/domain/local-time';
import type { AnalysisWindow, Metric } from '$lib/domain/window';
import { numberGroups } from '../segment-effects/number-groups';
import { pickInt } from '../segment-effects/pick';
import type { ScopeCells } from '../segment-effects/scope-cells';
import { sumByGroup } from '../segment-effects/sum-by-group';
import type { IndexCells } from './index-cells';

/**
 * A scope's cells at the grain of the index: agent x day x shift x segment for handle time, agent x week x shift x
 * segment for satisfaction, whose answers are sparse. Weeks are spans of seven days counted back from the window's end.
 */
export function windowIndexCells(
	scope: ScopeCells,
	{ period, settings, shifts }: Pick<AnalysisWindow, 'period' | 'settings' | 'shifts'>,
	metric: Metric
): IndexCells {
	const weeks = Math.ceil(scope.days / 7);
	const weekOfDay = (day: number) => Math.floor((scope.days - 1 - day) / 7);
	const byDay = metric === 'handle-time';
	const periods = byDay ? scope.days : weeks;
	const kinds = shifts.length + 1;
	const answered: number[] = [];
	for (let row = 0; row < scope.n.length; row++)
		if ((scope.n[row] as number) > 0) answered.push(row);
	const keys = answered.map((row) => {
		const day = scope.day[row] as number;
		const place = (scope.agent[row] as number) * periods + (byDay ? day : weekOfDay(day));
		const shift = (scope.shift[row] as number) + 1;
		return (place * kinds + shift) * scope.segments + (scope.segment[row] as number);
	});
	const { group, first } = numberGroups(keys, scope.agents * periods * kinds * scope.segments);
	const rows = Int32Array.from(answered);
	const firstRows = pickInt(rows, first);
	const ofRow = new Int32Array(scope.n.length).fill(-1);
	rows.forEach((row, i) => (ofRow[row] = group[i] as number));
	const day = pickInt(scope.day, firstRows);
	const sum = (column: Float64Array) => sumByGroup(ofRow, column, first.length);
	return {
		agent: pickInt(scope.agent, firstRows),
		agents: scope.agents,
		period: byDay ? day : day.map(weekOfDay),
		periods,
		shift: pickInt(scope.shift, firstRows).map((shift) => shift + 1),
		shifts: kinds,
		segment: pickInt(scope.segment, firstRows),
		segments: scope.segments,
		weekend: day.map((d) => (byDay && isWeekend(d + period.from, settings) ? 1 : 0)),
		week: day.map(weekOfDay),
		weeks,
		n: sum(scope.n),
		s1: sum(scope.s1),
		s2: sum(scope.s2)
	};
}
