import { usualHours } from '$lib/analysis/usual/usual-hours';
import type { Period } from '$lib/domain/period';
import type { Weekday } from '$lib/domain/site';
import type { Thresholds } from '$lib/domain/thresholds';
import type { ImprovementEvidence } from '$lib/flags/flag';
import { indexCard, type IndexCard } from '../consistency-index/index-card';
import type { ChartEvent } from '../chart/chart-events';
import type { StoredSwing } from '../swing/stored-swing';
import { swingList, type SwingList } from '../consistency/swing-list';
import type { StoredIndex } from '../consistency-index/index-parts';
import {
	overServedPeriod,
	type JudgedWeek,
	type OverServedPeriod
} from '../over-served/over-served-period';
import type { LevelHour } from '../level/level-hour';
import { changesOf, type Change } from './changes';
import { dailyLevels } from './daily-levels';
import { levelTile, type LevelTile } from './level-tile';
import { weekLevel } from './week-level';

export type OverviewInput = {
	/** The review window; its last day is the newest contact's. */
	period: Period;
	/** Hours from eight weeks before the newest week on, ascending. */
	hours: readonly LevelHour[];
	/** The period in blocks of seven days. */
	weeks: readonly JudgedWeek[];
	indices: readonly StoredIndex[];
	swings: readonly StoredSwing[];
	improvements: readonly ImprovementEvidence[];
	thresholds: Thresholds;
	weekend: readonly Weekday[];
	/** The queue that hours, weeks and events are of; null: all. */
	queue?: string | null;
	/** What happened in the period. */
	events?: readonly ChartEvent[];
};

export type OverviewView = {
	period: Period;
	overServed: OverServedPeriod;
	card: IndexCard;
	/** The swings found, where there are none the largest differences, and how many questions were asked. */
	swings: SwingList;
	changes: Change[];
	handleTime: LevelTile;
	csat: LevelTile;
	/** Local days of the newest week. */
	week: Period;
};

/** Days of the newest week. */
export const WATCHED_DAYS = 7;
const MOST_SWINGS = 4;
const MOST_CHANGES = 3;

/**
 * The two questions in one screen. What is usual is learnt from the weeks before the newest one, so that a new deviation
 * does not excuse itself.
 */
export function overviewView(input: OverviewInput): OverviewView {
	const { period, hours, weeks, indices, swings, thresholds, weekend, queue = null } = input;
	const scope = queue === null ? 'site' : `queue:${queue}`;
	const isAsked = (one: { scope: string }) => queue === null || one.scope === scope;
	const asked = swings.filter(isAsked);
	const week = { from: period.until - WATCHED_DAYS, until: period.until };
	const past = hours.filter(({ localDay }) => localDay < week.from);
	const watched = hours.filter(({ localDay }) => localDay >= week.from);
	const tile = (metric: 'handle-time' | 'csat') => {
		const usual = usualHours(past, metric);
		const days = dailyLevels(hours, usual, metric, period, {
			...(input.events && { events: input.events }),
			...(queue !== null && { queue })
		});
		return levelTile(metric, weekLevel(watched, usual, metric), days, queue ?? undefined);
	};
	const list = swingList(asked, {
		all: swings,
		sesoi: { handleTime: thresholds.sesoiHandleTime, csat: thresholds.sesoiCsat },
		show: queue === null ? 'first' : 'all',
		falseDiscoveryRate: thresholds.falseDiscoveryRate,
		period,
		weekend
	});
	const found = asked.filter(({ verdict }) => verdict === 'swing').length;
	return {
		period,
		overServed: overServedPeriod(weeks, period.until - 1, Math.round(thresholds.reviewDays / 7)),
		card: indexCard(indices, asked, scope),
		swings: {
			...list,
			found,
			rows: list.rows
				.filter(({ evidence }) => found === 0 || evidence.verdict === 'swing')
				.slice(0, MOST_SWINGS)
		},
		changes: changesOf(input.improvements.filter(isAsked), period.until - 1, MOST_CHANGES),
		handleTime: tile('handle-time'),
		csat: tile('csat'),
		week
	};
}
