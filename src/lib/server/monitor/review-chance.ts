import { siteBaselines } from '$lib/analysis/baselines/site-baselines';
import { tailWeight } from '$lib/analysis/baselines/tail-weight';
import { longByChance, type JudgedSketches } from '$lib/analysis/over-service/long-by-chance';
import { weekOf } from '$lib/domain/local-time';
import type { Period } from '$lib/domain/period';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import { readSegmentSketches } from '$lib/server/store/read/segment-sketches';
import { readWeekBaselines } from '$lib/server/store/results/baselines';
import type { SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import type { PeriodFindings } from './review-expectation';

const WEEK = 7;

/** How many of the window's contacts are long by chance, from its weeks against their own baselines. */
export async function reviewChance(
	store: Store,
	{ siteId, settings }: SiteRow,
	period: Period
): Promise<PeriodFindings> {
	const thresholds = { ...DEFAULT_THRESHOLDS, ...settings.thresholds };
	const weeks: JudgedSketches[] = [];
	const first = weekOf(period.from, settings.weekStart);
	for (let week = first; week < period.until; week += WEEK) {
		weeks.push({
			sketches: await readSegmentSketches(store, siteId, week, week + WEEK),
			nodes: await readWeekBaselines(store, siteId, week)
		});
	}
	const until = first + WEEK * weeks.length;
	const whole = await readSegmentSketches(store, siteId, first, until);
	const evidence = longByChance(weeks, whole, {
		longZ: thresholds.longZ,
		tailWeight: tailWeight(siteBaselines(whole, thresholds), whole)
	});
	return { kind: 'over-service-chance', period, rows: [{ key: 'site', evidence }] };
}
