import { setImmediate as breathe } from 'node:timers/promises';
import { baselineDrift } from '$lib/analysis/baseline-drift/baseline-drift';
import { expectationGap } from '$lib/analysis/expectation-gap/expectation-gap';
import { surveyCoverage } from '$lib/analysis/non-response/survey-coverage';
import { netDisplaced } from '$lib/analysis/repeats/net-displaced';
import { repeatsAfterLong } from '$lib/analysis/repeats/repeats-after-long';
import { CHANNELS } from '$lib/domain/contact';
import { weekOf } from '$lib/domain/local-time';
import { trailingPeriod, type Period } from '$lib/domain/period';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import { readAnswerCells } from '$lib/server/store/read/answer-cells';
import { readLaterAnswers } from '$lib/server/store/read/later-answers';
import { readOverServedTotal } from '$lib/server/store/read/over-served-total';
import { readQueueNames } from '$lib/server/store/read/queue-names';
import { readRepeatPatterns } from '$lib/server/store/read/repeat-patterns';
import { readTopicNames } from '$lib/server/store/read/topic-names';
import { readWeekSketches } from '$lib/server/store/read/week-sketches';
import type { StoredFinding } from '$lib/server/store/results/findings';
import type { SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';

/** How far back later contacts and baselines are looked at, days: three over-served contacts in a thousand need half a year. */
const EXPECTATION_DAYS = 182;

/** The order in which levels are listed. */
const DIMENSIONS = ['channel', 'queue', 'shift', 'weekend'];
const rank = ({ dimension }: { dimension: string }) => DIMENSIONS.indexOf(dimension);

/** Findings of one kind with the days that they speak of. */
export type PeriodFindings = { kind: string; period: Period; rows: readonly StoredFinding[] };

/**
 * What over-servicing does to customers, who answers, and whether what is usual has moved: one question after the other, and
 * between two of them the event loop gets its turn.
 * @param newest day of the newest contact
 * @param csatUntilDay answers of contacts from this day on are still arriving
 */
export async function reviewExpectation(
	store: Store,
	site: SiteRow,
	newest: number,
	csatUntilDay?: number
): Promise<PeriodFindings[]> {
	const { siteId, settings } = site;
	const thresholds = { ...DEFAULT_THRESHOLDS, ...settings.thresholds };
	const { raisedExpectationDays, repeatDays, reviewDays } = thresholds;
	const half = trailingPeriod(newest, EXPECTATION_DAYS);
	const review = trailingPeriod(newest, reviewDays);
	const answered = ({ from, until }: Period) => ({
		from,
		until: Math.max(from, Math.min(until, csatUntilDay ?? until))
	});
	const queues = await readQueueNames(store, siteId);
	const topics = await readTopicNames(store, siteId);

	const later = await readLaterAnswers(store, siteId, answered(half), raisedExpectationDays);
	const gap = { ...expectationGap(later), raisedDays: raisedExpectationDays };
	await breathe();

	const repeats = await repeatsOf(store, siteId, half, repeatDays);
	await breathe();

	const asked = await readAnswerCells(store, siteId, answered(review));
	const coverage = surveyCoverage(asked.cells, settings);
	const levels = coverage.levels
		.map((row) => ({ ...row, level: levelName(row, queues) }))
		.sort((a, b) => rank(a) - rank(b) || (a.level < b.level ? -1 : 1));
	await breathe();

	const weeks = {
		from: weekOf(half.from + 6, settings.weekStart),
		until: weekOf(newest + 1, settings.weekStart)
	};
	const drifts = baselineDrift(await readWeekSketches(store, siteId, weeks), thresholds);
	const ofSite = (evidence: object) => [{ key: 'site', evidence }];
	return [
		{ kind: 'expectation-gap', period: half, rows: ofSite(gap) },
		{ kind: 'repeats', period: half, rows: ofSite(repeats) },
		{
			kind: 'survey-coverage',
			period: answered(review),
			rows: ofSite({ ...coverage, levels, customers: asked.customers })
		},
		{
			kind: 'baseline-drift',
			period: weeks,
			rows: drifts.map(({ segment, ...drift }) => {
				const queue = queues.get(segment.queue) ?? null;
				const topic = topics.get(segment.topic) ?? null;
				const channel = CHANNELS[segment.channel] ?? 'other';
				return {
					key: JSON.stringify([queue, topic, channel]),
					evidence: { ...drift, queue, topic, channel }
				};
			})
		}
	];
}

/** After over-served contacts, after struggling ones, after all long ones, and what the first spare. */
async function repeatsOf(store: Store, siteId: number, period: Period, repeatDays: number) {
	const patterns = await readRepeatPatterns(store, siteId, period, repeatDays);
	const overServed = repeatsAfterLong(patterns, ['over-service']);
	return {
		...{ overServed, repeatDays },
		struggling: repeatsAfterLong(patterns, ['struggle']),
		all: repeatsAfterLong(patterns, ['over-service', 'struggle']),
		cost: netDisplaced(await readOverServedTotal(store, siteId, period), overServed)
	};
}

function levelName(
	{ dimension, level }: { dimension: string; level: string },
	queues: ReadonlyMap<number, string>
): string {
	if (dimension === 'queue') return queues.get(Number(level)) ?? 'unknown';
	return dimension === 'channel' ? (CHANNELS[Number(level)] ?? 'other') : level;
}
