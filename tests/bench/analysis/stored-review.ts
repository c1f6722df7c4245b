import { trailingPeriod } from '$lib/domain/period';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import { reviewSite } from '$lib/server/monitor/review-site';
import { openStore } from '$lib/server/store/client';
import { readAnalysisWindow } from '$lib/server/store/read/analysis-window';
import { readSeries } from '$lib/server/store/read/series';
import { readNewestDay } from '$lib/server/store/read/window-facts';
import { readMonitorState } from '$lib/server/store/results/week-state';
import { listSites } from '$lib/server/store/sites';
import { measured, peakMegabytes } from './measured';
import { QUESTIONS } from './questions';

/** As far back as a review looks for what needs a longer memory, days. */
const SERIES_DAYS = 400;

/** Seconds by step, and memory in MB: what the process held with nothing done, and at most. */
export type StoredReview = {
	cells: number;
	seconds: [step: string, seconds: number][];
	idleMegabytes: number;
	peakMegabytes: number;
};

/** The whole review of a stored site, step by step, then at one go as the monitor runs it. In a process of its own. */
export async function reviewStored(databaseUrl: string): Promise<StoredReview> {
	const store = await openStore({ databaseUrl });
	try {
		const [site] = await listSites(store);
		const newest = site && (await readNewestDay(store, site.siteId));
		if (!site || newest === undefined || newest === null) throw new Error('nothing is stored');
		const idleMegabytes = peakMegabytes();
		const seconds: StoredReview['seconds'] = [];
		const timed = async <Read>(step: string, read: () => Promise<Read>): Promise<Read> => {
			const begin = performance.now();
			const answer = await read();
			seconds.push([step, (performance.now() - begin) / 1000]);
			return answer;
		};
		const window = await timed('eight weeks read into cells', () =>
			readAnalysisWindow(store, site, trailingPeriod(newest, DEFAULT_THRESHOLDS.reviewDays))
		);
		const series = await timed('the year read into cells', () =>
			readSeries(store, site, trailingPeriod(newest, SERIES_DAYS))
		);
		for (const [name, ask] of QUESTIONS)
			seconds.push([name, measured(() => ask({ window, series })).seconds]);
		const { version } = await readMonitorState(store, site.siteId);
		await timed('at one go, findings stored', () => reviewSite(store, site, version, Date.now()));
		return { cells: window.cells.n.length, seconds, idleMegabytes, peakMegabytes: peakMegabytes() };
	} finally {
		await store.close();
	}
}
