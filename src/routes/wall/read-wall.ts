import { localClock, weekOf } from '$lib/domain/local-time';
import { trailingPeriod } from '$lib/domain/period';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import { wallPlanOf } from '$lib/domain/wall-plan';
import type { ImprovementEvidence, SwingEvidence } from '$lib/flags/flag';
import { demoRun } from '$lib/server/commands/start-demo';
import { reportError } from '$lib/server/commands/report-error';
import { listEvents } from '$lib/server/store/read/events';
import { readFreshness } from '$lib/server/store/read/freshness';
import { readJudgedBlocks } from '$lib/server/store/read/judged-blocks';
import { readJudgedWeeks } from '$lib/server/store/read/judged-weeks';
import { readLevelHours } from '$lib/server/store/read/level-hours';
import { readOverServedDays } from '$lib/server/store/read/over-served-days';
import { withoutRoom } from '$lib/server/store/readiness';
import { readFindings } from '$lib/server/store/results/findings';
import { countFlags, listFlags } from '$lib/server/store/results/flag-list';
import type { SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import { chartEvents } from '$lib/views/chart/chart-events';
import type { StoredIndex } from '$lib/views/consistency-index/index-parts';
import { fullDisk } from '$lib/views/shared-words/full-disk';
import { WALL_KINDS } from '$lib/views/wall/headline';
import type { WallAnswer, WallPart } from '$lib/views/wall/wall-answer';
import { wallView } from '$lib/views/wall/wall-view';
import { readWallQueues } from './read-wall-queues';

/** Hours that the wall reads: eight weeks of what is usual, the week it watches, and the start of the review window. */
const HOURS_DAYS = 70;
const WEEKS_DRAWN = 8;
const NOTHING_YET = { newestContact: null, newestAnswer: null };

/**
 * Everything that the walls of a site show but for the versions. A part that cannot be read is left empty and named; the
 * log has the cause.
 * @param queues names of queues to show besides those of the site's own plan
 * @throws what keeps all of it from being read
 */
export async function readWall(
	store: Store,
	siteRow: SiteRow,
	queues: readonly string[] = []
): Promise<Omit<WallAnswer, 'version' | 'build'>> {
	const { siteId, settings } = siteRow;
	const { name, zone, openingHours } = settings;
	const plan = wallPlanOf(settings);
	// While a demo is written the embedded database has no time for questions.
	const loading = demoRun({ store })?.failed === null;
	const [{ newestContact, newestAnswer }, full] = await Promise.all([
		loading ? NOTHING_YET : readFreshness(store, siteId),
		withoutRoom(store)
	]);
	const clock = localClock(zone);
	const freshness = {
		...{ newestContact, newestAnswer },
		contactDay: newestContact === null ? null : clock(newestContact).day,
		answerDay: newestAnswer === null ? null : clock(newestAnswer).day
	};
	const site = { name, zone, openingHours };
	const trouble = full && fullDisk(full);
	const facts = { site, plan, freshness, trouble };
	if (newestContact === null) return { ...facts, openSwing: false, wall: null, failed: [] };
	const failed: WallPart[] = [];
	const part = async <Value>(which: WallPart, asked: Promise<Value>, empty: Value) => {
		try {
			return await asked;
		} catch (error) {
			reportError(error);
			failed.push(which);
			return empty;
		}
	};
	const { day, minute } = clock(newestContact);
	const thresholds = { ...DEFAULT_THRESHOLDS, ...settings.thresholds };
	const days = { from: day - HOURS_DAYS, until: day + 1 };
	const week = weekOf(day, settings.weekStart);
	const weeks = { from: week - 7 * (WEEKS_DRAWN - 1), until: day + 1 };
	const sameWeekdays = Array.from({ length: 9 }, (_, back) => day - 7 * back);
	const review = trailingPeriod(day, thresholds.reviewDays);
	const read = await Promise.all([
		part('levels', readLevelHours(store, siteId, days), []),
		part('queues', readWallQueues(store, siteId, plan, days, queues), []),
		part(
			'over-served',
			readOverServedDays(store, siteId, sameWeekdays, Math.floor(minute / 60)),
			[]
		),
		part('weeks', readJudgedWeeks(store, siteId, weeks), []),
		part('weeks', readJudgedBlocks(store, siteId, review), []),
		part('consistency', readFindings<StoredIndex>(store, siteId, 'consistency'), []),
		part('swings', readFindings<SwingEvidence>(store, siteId, 'swing'), []),
		part('improvements', readFindings<ImprovementEvidence>(store, siteId, 'improvement'), []),
		part('events', listEvents(store, siteRow, { period: { from: day, until: day + 1 } }), null),
		part('flags', openFlags(store, siteId, review), { items: [], openSwing: false })
	]);
	const [hours, queueHours, overServedDays, judged, blocks, indices, swings, ...others] = read;
	const [improvements, events, flags] = others;
	const wall = wallView({
		...{ newestDay: day, minute, hours, queues: queueHours, overServedDays, weeks: judged, blocks },
		indices: indices.map(({ evidence }) => evidence),
		swings: swings.map(({ evidence }) => evidence),
		swingDays: swings[0] ? { from: swings[0].fromDay, until: swings[0].untilDay } : null,
		weekend: settings.weekend,
		openingHours,
		improvements: improvements.map(({ evidence }) => evidence),
		events: chartEvents(events?.items ?? [], zone),
		flags: flags.items,
		sesoi: { handleTime: thresholds.sesoiHandleTime, csat: thresholds.sesoiCsat },
		reviewDays: thresholds.reviewDays,
		falseDiscoveryRate: thresholds.falseDiscoveryRate
	});
	return { ...facts, openSwing: flags.openSwing, wall, failed };
}

async function openFlags(store: Store, siteId: number, review: { from: number; until: number }) {
	const [{ items }, counts] = await Promise.all([
		listFlags(store, siteId, { kinds: WALL_KINDS, statuses: ['open'] }, { limit: 12 }),
		countFlags(store, siteId, { statuses: ['open'], ...review })
	]);
	return { items, openSwing: counts.some(({ kind }) => kind === 'swing') };
}
