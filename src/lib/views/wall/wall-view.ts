import { expectedFalseSwings } from '$lib/analysis/swings/expected-false-swings';
import { usualHours } from '$lib/analysis/usual/usual-hours';
import type { Period } from '$lib/domain/period';
import type { SiteSettings, Weekday } from '$lib/domain/site';
import type { ImprovementEvidence, SwingEvidence } from '$lib/flags/flag';
import { swingKey } from '$lib/flags/rules/swing-flag';
import type { ChartEvent } from '../chart/chart-events';
import { dayByHour, type HourPoint } from './day-by-hour';
import { headline, type Headline, type WallFlag } from './headline';
import {
	headlineOf,
	partBars,
	type PartBar,
	type StoredIndex
} from '../consistency-index/index-parts';
import {
	overServedDay,
	type OverServedCount,
	type OverServedDay
} from '../over-served/over-served-day';
import {
	overServedPeriod,
	type JudgedWeek,
	type OverServedPeriod
} from '../over-served/over-served-period';
import { recentLevel, type RecentLevel } from '../level/recent-level';
import { weeksToFalseAlarm } from '../shared-words/false-alarms';
import { sinceContacts } from '../improvement/since-contacts';
import { swingContacts } from '../swing/swing-contacts';
import { biggestSwings, type Sesoi, type SwingRow } from '../swing/swing-row';
import { wallDoors, type WallDoors } from './wall-doors';
import type { LevelHour } from '../level/level-hour';
import { weekMap, type WeekMap } from '../level/week-map';

/** Everything that the wall is built from; days and hours are local to the site. */
export type WallInput = {
	/** Day of the newest contact. */
	newestDay: number;
	/** Hours from ten weeks before that day on, ascending. */
	hours: readonly LevelHour[];
	overServedDays: readonly OverServedCount[];
	weeks: readonly JudgedWeek[];
	indices: readonly StoredIndex[];
	swings: readonly SwingEvidence[];
	/** Days that the swings were looked for in; null where nobody has looked yet. */
	swingDays: Period | null;
	weekend: readonly Weekday[];
	openingHours: SiteSettings['openingHours'];
	improvements: readonly ImprovementEvidence[];
	/** Open flags, newest first. */
	flags: readonly WallFlag[];
	sesoi: Sesoi;
	reviewDays: number;
	falseDiscoveryRate: number;
	/** What happened on the newest day. */
	events?: readonly ChartEvent[];
};

/** What the wall shows, scene by scene. */
export type WallView = {
	newestDay: number;
	handle: RecentLevel | null;
	satisfaction: (RecentLevel & { of: number }) | null;
	today: HourPoint[];
	events: readonly ChartEvent[];
	/** Weeks in which one alarm is false where nothing is out of the ordinary; null: no hour is watched. */
	weeksToFalseAlarm: number | null;
	overServed: OverServedDay | null;
	index: StoredIndex | null;
	parts: PartBar[];
	swings: (SwingRow & { href: string })[];
	/** How many hypotheses the review tested, and how many of them swing. */
	tested: number;
	swinging: number;
	/** How many of those are expected to be chance at most. */
	byChance: number;
	map: WeekMap;
	period: OverServedPeriod;
	improvements: (ImprovementEvidence & { href: string })[];
	headlines: Headline[];
	doors: WallDoors;
};

/** What is usual is learnt from the weeks before the last one, so that a new deviation does not excuse itself. */
const WATCHED_DAYS = 7;
const USUAL_DAYS = 56;
const MOST_HEADLINES = 6;
const MOST_IMPROVEMENTS = 3;

/** Puts the wall together. A function of what the store says; windows end at the newest contact. */
export function wallView(input: WallInput): WallView {
	const { newestDay, hours, sesoi, swings } = input;
	const watchFrom = newestDay + 1 - WATCHED_DAYS;
	const past = hours.filter(
		({ localDay }) => localDay < watchFrom && localDay >= watchFrom - USUAL_DAYS
	);
	const watched = hours.filter(({ localDay }) => localDay >= watchFrom && localDay <= newestDay);
	const review = hours.filter(({ localDay }) => localDay > newestDay - input.reviewDays);
	const usualHandle = usualHours(past, 'handle-time');
	const satisfaction = recentLevel(watched, usualHours(past, 'csat'), 'csat', {
		fewest: 30,
		mostHours: 48
	});
	const swinging = swings.filter(({ verdict }) => verdict === 'swing').length;
	const behind = (key: string) => {
		const swing = swings.find((e) => swingKey(e) === key);
		const days = input.swingDays ?? {
			from: newestDay + 1 - input.reviewDays,
			until: newestDay + 1
		};
		return swing ? swingContacts(swing, days, input.weekend).all : '/consistency';
	};
	const shown = {
		newestDay,
		handle: recentLevel(watched, usualHandle, 'handle-time', { fewest: 20, mostHours: 6 }),
		satisfaction: satisfaction && { ...satisfaction, of: answeredSince(watched, satisfaction) },
		today: dayByHour(watched, usualHandle, newestDay),
		events: input.events ?? [],
		weeksToFalseAlarm: weeksToFalseAlarm(input),
		overServed: overServedDay(input.overServedDays, newestDay),
		index: headlineOf(input.indices),
		parts: partBars(headlineOf(input.indices) ?? { parts: [] }, swings, 4),
		swings: biggestSwings(swings, sesoi, 3).map((row) => ({ ...row, href: behind(row.key) })),
		tested: swings[0]?.tested ?? 0,
		swinging,
		byChance: expectedFalseSwings(swinging, input.falseDiscoveryRate),
		map: mapOf(review, sesoi),
		period: overServedPeriod(input.weeks, newestDay, Math.round(input.reviewDays / 7)),
		improvements: biggestImprovements(input.improvements).map((e) => ({
			...e,
			href: sinceContacts(e, newestDay)
		})),
		headlines: input.flags
			.flatMap((flag) => headline(flag, newestDay) ?? [])
			.slice(0, MOST_HEADLINES)
	};
	return { ...shown, doors: wallDoors(shown) };
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

/** The newest changes for the better. */
function biggestImprovements(found: readonly ImprovementEvidence[]): ImprovementEvidence[] {
	return found
		.filter(({ early }) => early > 0)
		.sort((a, b) => (a.since < b.since ? 1 : -1))
		.slice(0, MOST_IMPROVEMENTS);
}
