import type { Thresholds } from '$lib/domain/thresholds';
import type { LevelHour } from '../level/level-hour';
import { SPREAD_MATTERS, spreadMap } from '../level/spread-map';
import { weekMap, type WeekMap } from '../level/week-map';

/** What the maps of the week show: the level of either metric, and how far handle times lie apart. */
export const HOUR_MEASURES = ['csat', 'handle-time', 'spread'] as const;
export type HourMeasure = (typeof HOUR_MEASURES)[number];

/** A map of the week, and the smallest difference on it that matters: share of handle time, or points. */
export type MeasuredWeek = { map: WeekMap; sesoi: number };

/** The maps of the week of some hours. */
export function measuredWeeks(
	hours: readonly LevelHour[],
	{ sesoiCsat, sesoiHandleTime }: Pick<Thresholds, 'sesoiCsat' | 'sesoiHandleTime'>
): Record<HourMeasure, MeasuredWeek> {
	const level = (metric: 'csat' | 'handle-time', sesoi: number) => ({
		map: weekMap(hours, metric, sesoi),
		sesoi
	});
	return {
		csat: level('csat', sesoiCsat),
		'handle-time': level('handle-time', sesoiHandleTime),
		spread: { map: spreadMap(hours), sesoi: SPREAD_MATTERS }
	};
}
