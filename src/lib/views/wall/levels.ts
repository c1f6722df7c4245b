import { usualHours } from '$lib/analysis/usual/usual-hours';
import type { Minute } from '$lib/domain/site';
import type { LevelHour } from '../level/level-hour';
import { recentLevel, type RecentLevel } from '../level/recent-level';
import { weekMap, type WeekMap } from '../level/week-map';
import type { Sesoi } from '../swing/swing-row';
import { contactsSoFar, type ContactsSoFar } from './contacts-so-far';
import { dayByHour, type HourPoint } from './day-by-hour';

/** How the site, or one queue, stands to what is usual for it. */
export type Levels = {
	handle: RecentLevel | null;
	satisfaction: (RecentLevel & { of: number }) | null;
	contacts: ContactsSoFar | null;
	today: HourPoint[];
	map: WeekMap;
};

type Options = { newestDay: number; minute: Minute; reviewDays: number; sesoi: Sesoi };

/** What is usual is learnt from the weeks before the last one, so that a new deviation does not excuse itself. */
const WATCHED_DAYS = 7;
const USUAL_DAYS = 56;

/** @param hours from ten weeks before the newest day on, ascending */
export function levels(
	hours: readonly LevelHour[],
	{ newestDay, minute, reviewDays, sesoi }: Options
): Levels {
	const watchFrom = newestDay + 1 - WATCHED_DAYS;
	const past = hours.filter(
		({ localDay }) => localDay < watchFrom && localDay >= watchFrom - USUAL_DAYS
	);
	const watched = hours.filter(({ localDay }) => localDay >= watchFrom && localDay <= newestDay);
	const review = hours.filter(({ localDay }) => localDay > newestDay - reviewDays);
	const usualHandle = usualHours(past, 'handle-time');
	const satisfaction = recentLevel(watched, usualHours(past, 'csat'), 'csat', {
		fewest: 30,
		mostHours: 48
	});
	return {
		handle: recentLevel(watched, usualHandle, 'handle-time', { fewest: 20, mostHours: 6 }),
		satisfaction: satisfaction && { ...satisfaction, of: answeredSince(watched, satisfaction) },
		contacts: contactsSoFar(hours, newestDay, minute),
		today: dayByHour(watched, usualHandle, newestDay),
		map: mapOf(review, sesoi)
	};
}

/** Satisfaction by the hour of the week; handle time where nobody answers surveys. */
function mapOf(review: readonly LevelHour[], sesoi: Sesoi): WeekMap {
	const rated = weekMap(review, 'csat', sesoi.csat);
	return rated.hours.length > 0 ? rated : weekMap(review, 'handle-time', sesoi.handleTime);
}

function answeredSince(rows: readonly LevelHour[], { from }: RecentLevel): number {
	return rows
		.filter(
			({ localDay, localHour }) =>
				localDay > from.localDay || (localDay === from.localDay && localHour >= from.localHour)
		)
		.reduce((sum, { answered }) => sum + answered, 0);
}
