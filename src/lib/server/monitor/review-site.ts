import { localClock, weekOf } from '$lib/domain/local-time';
import { trailingPeriod, type Period } from '$lib/domain/period';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import { readAnalysisWindow } from '$lib/server/store/read/analysis-window';
import { readLoadHours } from '$lib/server/store/read/load-condition';
import { readShortCalls } from '$lib/server/store/read/short-calls';
import { readSeries } from '$lib/server/store/read/series';
import {
	readAnswerDelay,
	readNewestDay,
	readOverServiceByAgent
} from '$lib/server/store/read/window-facts';
import { readWeekBaselines } from '$lib/server/store/results/baselines';
import { replaceFindings } from '$lib/server/store/results/findings';
import { readMeasurableActions } from '$lib/server/store/results/measurable-actions';
import { setUntouched, upsertFlags, withdrawFlags } from '$lib/server/store/results/flags';
import { isReviewOutdated, markAnalysed } from '$lib/server/store/results/week-state';
import type { SiteRow } from '$lib/server/store/sites';
import type { Store, StoreTransaction } from '$lib/server/store/store';
import type { FlagDraft } from '$lib/flags/flag';
import { reviewedKey } from './data-key';
import { keptWindows } from './kept-windows';
import { keptLoadHours } from './load-hours';
import { learnHaste } from './learn-haste';
import { reviewActions } from './review-actions';
import { reviewChance } from './review-chance';
import { reviewExpectation } from './review-expectation';
import { reviewHaste } from './review-haste';
import { reviewWindow } from './review-window';
import { type SourceFlags, watchSources } from './watch-sources';

const DAY_MS = 86_400_000;
/** How far back improvements, declines and day-to-day spreads look, days. */
const SERIES_DAYS = 400;
/** Actions whose effect is measured: those done last. */
const MEASURED_ACTIONS = 40;

/** Flags of these kinds speak of a window: one that no longer holds is withdrawn unless a person touched it. */
const REVIEW_KINDS = [
	...['swing', 'improvement', 'improvement-fading', 'agent-over-service', 'agent-outlier'],
	...['agent-drift', 'agent-inconsistent']
];

/**
 * Reviews the window that ends with the newest contact and keeps what was found.
 * @param version version of the data that this review covers
 */
export async function reviewSite(
	store: Store,
	site: SiteRow,
	version: number,
	now: number
): Promise<void> {
	const { siteId, settings } = site;
	await learnHaste(store, site, now);
	const newest = await readNewestDay(store, siteId);
	if (newest === null) {
		await store.transaction((tx) => markAnalysed(tx, siteId, version, now));
		return;
	}
	const { reviewDays } = { ...DEFAULT_THRESHOLDS, ...settings.thresholds };
	const period = trailingPeriod(newest, reviewDays);
	const csatUntilDay = await stillArriving(store, site, period);
	const seriesPeriod = trailingPeriod(newest, SERIES_DAYS);
	const window = await readAnalysisWindow(store, site, period);
	const series = await readSeries(store, site, seriesPeriod);
	const { findings, flags } = await reviewWindow({
		window,
		series,
		overService: await readOverServiceByAgent(store, siteId, period),
		shortCalls: await readShortCalls(store, siteId, period),
		nodes: await readWeekBaselines(store, siteId, weekOf(newest, settings.weekStart)),
		csatUntilDay,
		occurredAt: endOf(period, settings.zone)
	});
	const expectation = await reviewExpectation(store, site, newest, csatUntilDay);
	const chance = await reviewChance(store, site, period);
	const haste = await reviewHaste(store, site, newest);
	const done = await readMeasurableActions(
		...([store, siteId, seriesPeriod.from * DAY_MS, MEASURED_ACTIONS] as const)
	);
	const effects = await reviewActions(done, series, settings, seriesPeriod);
	const sources = await watchSources(store, site, newest, (day) =>
		endOf({ from: day, until: day + 1 }, settings.zone)
	);
	await store.transaction(async (tx) => {
		if (await isReviewOutdated(tx, siteId, version)) return;
		for (const [kind, rows] of findings) await replaceFindings(tx, siteId, kind, period, rows, now);
		for (const { kind, period, rows } of [...expectation, chance, haste, effects])
			await replaceFindings(tx, siteId, kind, period, rows, now);
		await upsertFlags(tx, siteId, flags, now);
		await withdrawFlags(
			tx,
			siteId,
			REVIEW_KINDS,
			flags.map(({ flagId }) => flagId)
		);
		await keepSourceFlags(tx, siteId, sources, now);
		await markAnalysed(tx, siteId, version, now);
	});
	const key = reviewedKey(site, version, period);
	keptWindows.keep(store, key, { window, csatUntilDay });
	// Whoever opens the contacts behind a swing by load would wait for it.
	keptLoadHours.keep(store, key, await readLoadHours(store, siteId, period));
}

/** A change of habit that is over closes its flag, one that was mended or taken back has none. */
async function keepSourceFlags(
	tx: StoreTransaction,
	siteId: number,
	{ standing, over }: SourceFlags,
	now: number
): Promise<void> {
	const all = [...standing, ...over];
	const ids = (flags: readonly FlagDraft[]) => flags.map(({ flagId }) => flagId);
	await upsertFlags(tx, siteId, all, now);
	await withdrawFlags(tx, siteId, ['data-quality'], ids(all), { subjectType: 'data' });
	await setUntouched(tx, siteId, 'closed', ids(over));
	await setUntouched(tx, siteId, 'open', ids(standing));
}

/** Last instant of a period in the site's zone, epoch milliseconds. */
function endOf({ until }: Period, zone: string): number {
	const noon = until * DAY_MS;
	return noon - localClock(zone)(noon).offsetMinutes * 60_000 - 1;
}

/**
 * The day from which on answers are still arriving: contacts younger than the time in which nine in ten answers come,
 * counted from the newest answer (METHODS B6).
 * @returns undefined where all of them had that time
 */
export async function stillArriving(
	store: Store,
	{ siteId, settings }: SiteRow,
	period: Period
): Promise<number | undefined> {
	const delay = await readAnswerDelay(store, siteId, period);
	if (!delay) return undefined;
	const { day } = localClock(settings.zone)(delay.newest - 1000 * delay.seconds);
	return day < period.until - 1 ? Math.max(day + 1, period.from) : undefined;
}
