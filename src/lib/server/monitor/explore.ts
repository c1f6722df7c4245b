import { beforeAfter, type BeforeAfter } from '$lib/analysis/before-after/before-after';
import { eventPeriod } from '$lib/analysis/before-after/event-period';
import { exploreSwings, type Exploration } from '$lib/analysis/explorer/explore-swings';
import type { SegmentChoice } from '$lib/analysis/explorer/narrow-window';
import { comparableAgents } from '$lib/analysis/swings/comparable-agents';
import type { SwingFinding } from '$lib/analysis/swings/swing-finding';
import { daysOf, type Period } from '$lib/domain/period';
import type { NotEnough, Scope } from '$lib/domain/window';
import { readAnalysisWindow } from '$lib/server/store/read/analysis-window';
import { readNewestDay } from '$lib/server/store/read/window-facts';
import type { SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import { isTooSlow } from '$lib/server/store/too-slow';
import { dataKey } from './data-key';
import { keptWindows, type KeptWindow } from './kept-windows';
import { Remembered } from './remembered';
import { stillArriving } from './review-site';

/** Someone is waiting: the time-out of an ordinary question, milliseconds. */
const EXPLORE_MS = 15_000;
/** Days that one question may ask about. */
export const MOST_DAYS = 400;

/** Answers are small, and the same ones are looked at again: by the next reader, or on the way back. */
const swingsFound = new Remembered<SwingFinding[]>(32);
const agentsFound = new Remembered<readonly number[]>(32);
const changesFound = new Remembered<BeforeAfter[] | NotEnough>(32);

/** How service swings with a dimension within some kinds of work, as of the last review. */
export function explore(
	store: Store,
	site: SiteRow,
	period: Period,
	asked: Exploration
): Promise<SwingFinding[] | NotEnough> {
	return inTime(async () => {
		const key = await dataKey(store, site, period);
		return swingsFound.answer(store, `${key}:${JSON.stringify(asked)}`, async () => {
			const { window, csatUntilDay } = await explored(store, site, period, key);
			return exploreSwings(window, asked, { csatUntilDay });
		});
	}, period);
}

/**
 * The agents, by number, whose contacts a swing was measured on, as of the last review.
 * @param csatUntilDay satisfaction of contacts from this day on was left out
 */
export async function agentsCompared(
	store: Store,
	site: SiteRow,
	period: Period,
	scope: Scope,
	asked: Parameters<typeof comparableAgents>[2],
	csatUntilDay?: number
): Promise<readonly number[]> {
	const key = await dataKey(store, site, period);
	const question = JSON.stringify([scope, asked, csatUntilDay]);
	return agentsFound.answer(store, `${key}:${question}`, async () => {
		const { window } = await explored(store, site, period, key);
		return comparableAgents(window, scope, asked, { csatUntilDay });
	});
}

/** What changed at an event within some kinds of work, as of the last review. @param event first day after it */
export async function exploreEvent(
	store: Store,
	site: SiteRow,
	event: number,
	segment: SegmentChoice
): Promise<{ period: Period; found: BeforeAfter[] | NotEnough }> {
	const newest = await readNewestDay(store, site.siteId);
	const period = eventPeriod(event, newest ?? event);
	const found = await inTime(async () => {
		const key = await dataKey(store, site, period);
		return changesFound.answer(store, `${key}:${event}:${JSON.stringify(segment)}`, async () => {
			const { window, csatUntilDay } = await explored(store, site, period, key);
			return beforeAfter(window, event, segment, { csatUntilDay });
		});
	}, period);
	return { period, found };
}

function explored(store: Store, site: SiteRow, period: Period, key: string): Promise<KeptWindow> {
	return keptWindows.answer(store, key, async () => ({
		window: await readAnalysisWindow(store, site, period, EXPLORE_MS),
		csatUntilDay: await stillArriving(store, site, period)
	}));
}

async function inTime<Answer>(
	look: () => Promise<Answer>,
	period: Period
): Promise<Answer | NotEnough> {
	if (daysOf(period) > MOST_DAYS)
		return { notEnough: `Ask for at most ${MOST_DAYS} days at a time.` };
	try {
		return await look();
	} catch (error) {
		if (!isTooSlow(error)) throw error;
		return {
			notEnough: `Reading these contacts takes longer than ${EXPLORE_MS / 1000} seconds. Ask for fewer days.`
		};
	}
}
