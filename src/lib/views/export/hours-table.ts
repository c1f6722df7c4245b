import type { ExportTable } from '$lib/domain/export-table';
import { HOUR_MEASURES, type HourMeasure, type MeasuredWeek } from '../consistency/hour-measures';
import { number, text } from './columns';

const UNITS = { csat: 'points', 'handle-time': 'percent', spread: 'percent' } as const;

/**
 * The hours of the week (ISO weekday 1 to 7, local hour 0 to 23) against the whole: how many contacts or answers, and the
 * difference from the mean of all, or of their spread from the spread of all.
 * @param only one of the measures
 */
export function hoursTable(
	weeks: Readonly<Record<HourMeasure, MeasuredWeek>>,
	only?: HourMeasure
): ExportTable {
	return {
		title: 'Hours of the week',
		columns: [
			...[text('measure'), number('weekday'), number('hour'), number('n')],
			...[number('difference'), text('unit'), text('verdict')]
		],
		pages: HOUR_MEASURES.filter((measure) => only === undefined || measure === only).map(
			(measure) => {
				const { hours, days } = weeks[measure].map;
				return days.flatMap((cells, day) =>
					cells.flatMap(({ n, difference, step, thin }, i) =>
						n === 0
							? []
							: [
									[
										...[measure, day + 1, hours[i] ?? null, n, difference, UNITS[measure]],
										thin ? 'too-few' : step > 0 ? 'better' : step < 0 ? 'worse' : 'no-difference'
									]
								]
					)
				);
			}
		)
	};
}
