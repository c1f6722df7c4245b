import { isWeekend, weekdayOf } from '$lib/domain/local-time';
import type { AnalysisWindow } from '$lib/domain/window';

/** ISO weekday (1 to 7) and weekend (1 on the site's weekend days) of days counted from the window's first. */
export function calendarColumns(
	day: Int32Array,
	{ period, settings }: Pick<AnalysisWindow, 'period' | 'settings'>
): { weekday: Int32Array; weekend: Int32Array } {
	return {
		weekday: day.map((d) => weekdayOf(d + period.from)),
		weekend: day.map((d) => (isWeekend(d + period.from, settings) ? 1 : 0))
	};
}
