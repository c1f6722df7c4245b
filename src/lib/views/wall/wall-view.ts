import { expectedFalseSwings } from '$lib/analysis/swings/expected-false-swings';
import type { Period } from '$lib/domain/period';
import type { Minute, SiteSettings, Weekday } from '$lib/domain/site';
import type { ImprovementEvidence, SwingEvidence } from '$lib/flags/flag';
import { swingKey } from '$lib/flags/rules/swing-flag';
import type { ChartEvent } from '../chart/chart-events';
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
import { levels, type Levels } from './levels';
import { weeksToFalseAlarm } from '../shared-words/false-alarms';
import { sinceContacts } from '../improvement/since-contacts';
import { swingContacts } from '../swing/swing-contacts';
import { biggestSwings, type Sesoi, type SwingRow } from '../swing/swing-row';
import { wallDoors, type WallDoors } from './wall-doors';
import type { LevelHour } from '../level/level-hour';
import { queueOnWall, type QueueHours, type QueueOnWall } from './queue-levels';
import { weekCount, type WeekCount } from './week-count';

/** Everything that the wall is built from; days and hours are local to the site. */
export type WallInput = {
	/** Day of the newest contact. */
	newestDay: number;
	/** Its minute of that day. */
	minute: Minute;
	/** Hours from ten weeks before that day on, ascending. */
	hours: readonly LevelHour[];
	/** Queues that a composed scene shows. */
	queues: readonly QueueHours[];
	overServedDays: readonly OverServedCount[];
	/** Weeks of the site, ascending. */
	weeks: readonly JudgedWeek[];
	/** The review window in blocks of seven days, as the overview shows it. */
	blocks: readonly JudgedWeek[];
	indices: readonly StoredIndex[];
	swings: readonly SwingEvidence[];
	/** Days that the swings were looked for in; null where nobody has looked yet. */
	swingDays: Period | null;
	weekend: readonly Weekday[];
	openingHours: SiteSettings['openingHours'];
	improvements: readonly ImprovementEvidence[];
	/** Open flags, newest first. */
	flags: readonly WallFlag[];
	/** What happened on the newest day. */
	events?: readonly ChartEvent[];
	sesoi: Sesoi;
	reviewDays: number;
	falseDiscoveryRate: number;
};

/** What the wall shows; scenes choose from it. */
export type WallView = Levels & {
	newestDay: number;
	/** Queues by name. */
	queues: Readonly<Record<string, QueueOnWall>>;
	/** What happened on the newest day. */
	events: readonly ChartEvent[];
	/** Weeks in which one alarm is false where nothing is out of the ordinary; null: no hour is watched. */
	weeksToFalseAlarm: number | null;
	overServed: OverServedDay | null;
	/** Room that over-served contacts used up in the newest whole week, in customers, and its exceptions. */
	displaced: WeekCount | null;
	exceptions: (WeekCount & { unsaid: boolean }) | null;
	index: StoredIndex | null;
	parts: PartBar[];
	swings: (SwingRow & { href: string })[];
	/** How many hypotheses the review tested, and how many of them swing. */
	tested: number;
	swinging: number;
	/** How many of those are expected to be chance at most. */
	byChance: number;
	period: OverServedPeriod;
	improvements: (ImprovementEvidence & { href: string })[];
	headlines: Headline[];
	doors: WallDoors;
};

const MOST_HEADLINES = 6;
const MOST_IMPROVEMENTS = 3;

/** Puts the wall together. A function of what the store says; windows end at the newest contact. */
export function wallView(input: WallInput): WallView {
	const { newestDay, sesoi, swings, weeks } = input;
	const behind = (key: string) => {
		const swing = swings.find((e) => swingKey(e) === key);
		const days = input.swingDays ?? {
			from: newestDay + 1 - input.reviewDays,
			until: newestDay + 1
		};
		return swing ? swingContacts(swing, days, input.weekend).all : '/consistency';
	};
	const swinging = swings.filter(({ verdict }) => verdict === 'swing').length;
	const exceptions = weekCount(weeks, newestDay, (week) => week.exceptions);
	const shown = {
		...levels(input.hours, input),
		newestDay,
		queues: Object.fromEntries(
			input.queues.map((queue) => [queue.name, queueOnWall(queue, input)])
		),
		events: input.events ?? [],
		weeksToFalseAlarm: weeksToFalseAlarm(input),
		overServed: overServedDay(input.overServedDays, newestDay),
		displaced: weekCount(weeks, newestDay, (week) => week.displaced),
		exceptions: exceptions && {
			...exceptions,
			unsaid: weeks.some(({ week, notManaged }) => week === exceptions.week && notManaged > 0)
		},
		index: headlineOf(input.indices),
		parts: partBars(headlineOf(input.indices) ?? { parts: [] }, swings, 4),
		swings: biggestSwings(swings, sesoi, 3).map((row) => ({ ...row, href: behind(row.key) })),
		tested: swings[0]?.tested ?? 0,
		swinging,
		byChance: expectedFalseSwings(swinging, input.falseDiscoveryRate),
		period: overServedPeriod(input.blocks, newestDay, Math.round(input.reviewDays / 7)),
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

/** The newest changes for the better. */
function biggestImprovements(found: readonly ImprovementEvidence[]): ImprovementEvidence[] {
	return found
		.filter(({ early }) => early > 0)
		.sort((a, b) => (a.since < b.since ? 1 : -1))
		.slice(0, MOST_IMPROVEMENTS);
}
