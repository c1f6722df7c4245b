import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import { readLaterChanges } from '$lib/server/store/read/later-changes';
import { readDecidedSince } from '$lib/server/store/results/decided-since';
import { publishedBasis } from '$lib/views/review/published-basis';
import { restated } from '$lib/views/review/restated';
import { restatement, type Restatement } from '$lib/views/review/restatement';
import type { ShownReview } from './read-shown-review';

/** Verdicts on these contacts say what a number of the ledger means. */
const LEDGER_KINDS = ['over-service'];

/** Was, is and why of a published week; null where nothing differs, or nothing is published. */
export async function readRestatement(
	{ store, site }: Pick<App.Locals, 'store' | 'site'>,
	{ review, now, publishedAt }: Pick<ShownReview, 'review' | 'now' | 'publishedAt'>
): Promise<Restatement | null> {
	if (publishedAt === null) return null;
	const numbers = restated(review, now);
	if (numbers.length === 0) return null;
	const { siteId, settings } = site;
	const week = { from: review.from, until: review.until };
	const { baselineWeeks } = { ...DEFAULT_THRESHOLDS, ...settings.thresholds };
	const flagIds = review.flags.map(({ flagId }) => flagId);
	const [changes, verdicts] = await Promise.all([
		readLaterChanges(store, siteId, week, publishedAt, 7 * baselineWeeks),
		readDecidedSince(store, siteId, week, publishedAt, { flagIds, kinds: LEDGER_KINDS })
	]);
	return restatement({
		...{ restated: numbers, changes, verdicts, publishedAt },
		then: review.basis ?? null,
		now: publishedBasis(settings, true)
	});
}
