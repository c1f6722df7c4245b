import { consistencyReview } from '$lib/analysis/consistency-index/consistency-review';
import { reviewSwings } from '$lib/analysis/swings/review-swings';
import type { Period } from '$lib/domain/period';
import { scopeName } from '$lib/domain/window';
import { readAnalysisWindow } from '$lib/server/store/read/analysis-window';
import type { StoredFinding } from '$lib/server/store/results/findings';
import { readMonitorState } from '$lib/server/store/results/week-state';
import type { SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import { Remembered } from './remembered';
import { storedSwings } from './review-findings';
import { stillArriving } from './review-site';

/** What is asked of a window that is not the review's. */
export type WindowFindings = Record<'swing' | 'consistency', readonly StoredFinding[]>;

const answers = new Remembered<WindowFindings>(16);

/**
 * Swings and consistency of any days, as the review finds them for its own. The last few answers are kept as long as the
 * data stay as they are; equal questions at the same time are worked out once.
 */
export async function findInWindow(
	store: Store,
	site: SiteRow,
	period: Period
): Promise<WindowFindings> {
	const { version } = await readMonitorState(store, site.siteId);
	const key = [site.siteId, version, period.from, period.until].join(':');
	return answers.answer(store, key, () => workOut(store, site, period));
}

async function workOut(store: Store, site: SiteRow, period: Period): Promise<WindowFindings> {
	const window = await readAnalysisWindow(store, site, period);
	const cut = { csatUntilDay: await stillArriving(store, site, period) };
	return {
		swing: storedSwings(reviewSwings(window, cut), window, cut),
		consistency: consistencyReview(window, cut).map((finding) => {
			const scope = scopeName(finding.scope, window.queues);
			return { key: `${scope}:${finding.metric}`, evidence: { ...finding, scope } };
		})
	};
}
