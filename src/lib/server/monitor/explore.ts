import { beforeAfter, type BeforeAfter } from '$lib/analysis/before-after/before-after';
import { eventPeriod } from '$lib/analysis/before-after/event-period';
import { exploreSwings, type Exploration } from '$lib/analysis/explorer/explore-swings';
import type { SegmentChoice } from '$lib/analysis/explorer/narrow-window';
import type { SwingFinding } from '$lib/analysis/swings/swing-finding';
import { daysOf, type Period } from '$lib/domain/period';
import type { AnalysisWindow, NotEnough } from '$lib/domain/window';
import { readAnalysisWindow } from '$lib/server/store/read/analysis-window';
import { readNewestDay } from '$lib/server/store/read/window-facts';
import { readMonitorState } from '$lib/server/store/results/week-state';
import type { SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import { isTooSlow } from '$lib/server/store/too-slow';
import { Remembered } from './remembered';
import { stillArriving } from './review-site';

/** Someone is waiting: the time-out of an ordinary question, milliseconds. */
const EXPLORE_MS = 15_000;
/** Days that one question may ask about. */
export const MOST_DAYS = 400;

/** The contacts of some days in cells, and from which day on answers are still arriving. */
type Explored = { window: AnalysisWindow; csatUntilDay: number | undefined };

/** Windows are large, and questions about one come one after the other. */
const windows = new Remembered<Explored>(2);

/** How service swings with a dimension within some kinds of work, worked out now. */
export function explore(
	store: Store,
	site: SiteRow,
	period: Period,
	asked: Exploration
): Promise<SwingFinding[] | NotEnough> {
	return inTime(store, site, period, ({ window, csatUntilDay }) =>
		exploreSwings(window, asked, { csatUntilDay })
	);
}

/** What changed at an event within some kinds of work, worked out now. @param event first day after it */
export async function exploreEvent(
	store: Store,
	site: SiteRow,
	event: number,
	segment: SegmentChoice
): Promise<{ period: Period; found: BeforeAfter[] | NotEnough }> {
	const newest = await readNewestDay(store, site.siteId);
	const period = eventPeriod(event, newest ?? event);
	const found = await inTime(store, site, period, ({ window, csatUntilDay }) =>
		beforeAfter(window, event, segment, { csatUntilDay })
	);
	return { period, found };
}

async function inTime<Answer>(
	store: Store,
	site: SiteRow,
	period: Period,
	look: (explored: Explored) => Answer
): Promise<Answer | NotEnough> {
	if (daysOf(period) > MOST_DAYS)
		return { notEnough: `Ask for at most ${MOST_DAYS} days at a time.` };
	const { version } = await readMonitorState(store, site.siteId);
	const settings = JSON.stringify(site.settings);
	const key = [site.siteId, version, period.from, period.until, settings].join(':');
	try {
		return look(
			await windows.answer(store, key, async () => ({
				window: await readAnalysisWindow(store, site, period, EXPLORE_MS),
				csatUntilDay: await stillArriving(store, site, period)
			}))
		);
	} catch (error) {
		if (!isTooSlow(error)) throw error;
		return {
			notEnough: `Reading these contacts takes longer than ${EXPLORE_MS / 1000} seconds. Ask for fewer days.`
		};
	}
}
