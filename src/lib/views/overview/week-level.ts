import type { UsualHours } from '$lib/analysis/usual/usual-hours';
import type { Metric, NotEnough } from '$lib/domain/window';
import { recentLevel, type RecentLevel } from '../level/recent-level';
import type { LevelHour } from '../level/level-hour';

/** The last seven days, hour by hour back from the newest one. */
const HOURS = 7 * 24;

/**
 * The level of the newest week against what is usual for its hours.
 * @param rows the hours of the newest week, ascending
 * @returns null without any score
 */
export function weekLevel(
	rows: readonly LevelHour[],
	usual: UsualHours | NotEnough,
	metric: Metric
): RecentLevel | null {
	return recentLevel(rows, usual, metric, { fewest: Infinity, mostHours: HOURS });
}
