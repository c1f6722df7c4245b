import type { ReviewView } from './review-view';
import type { SwingLine } from './review-swings';
import { REVIEW_WORDS as words } from './review-words';

/** One page of the meeting: what stands on the projector while it is talked about. */
export type MeetingPage =
	| { kind: 'numbers' | 'restated' | 'charts' | 'ledger' | 'swings' | 'actions'; title: string }
	| { kind: 'changes'; title: string; fresh: readonly SwingLine[]; gone: readonly SwingLine[] }
	| { kind: 'exception'; title: string; flag: ReviewView['flags'][number] }
	| { kind: 'steps'; title: string; steps: NonNullable<ReviewView['improvements']> };

/**
 * A review in the order in which a meeting goes through it: the numbers, what changed, each exception by itself, what was
 * over-served, what lasts, and at the end what is to be done. Pages that would say nothing are left out.
 * @param changes since the week before; null where nobody can say
 * @param isRestated later corrections have changed a number since it was published
 */
export function meetingPages(
	review: ReviewView,
	changes: { fresh: readonly SwingLine[]; gone: readonly SwingLine[] } | null,
	isRestated = false
): MeetingPage[] {
	const { improvements, ledger, swings } = review;
	// Steps have a page of their own with what became of them.
	const flags = improvements
		? review.flags.filter(({ kind }) => !kind.startsWith('improvement'))
		: review.flags;
	const pages: MeetingPage[] = [{ kind: 'numbers', title: words.figures }];
	if (isRestated) pages.push({ kind: 'restated', title: words.restated });
	if (changes && changes.fresh.length + changes.gone.length > 0)
		pages.push({ kind: 'changes', title: words.changed, ...changes });
	pages.push(
		...flags.map((flag): MeetingPage => ({ kind: 'exception', title: words.exceptions, flag }))
	);
	if (ledger.worst.length > 0) pages.push({ kind: 'ledger', title: words.ledger });
	if (swings && swings.length > 0) pages.push({ kind: 'swings', title: words.swings });
	if (improvements && improvements.length > 0)
		pages.push({ kind: 'steps', title: words.improvements, steps: improvements });
	pages.push({ kind: 'charts', title: words.overTime }, { kind: 'actions', title: words.actions });
	return pages;
}

/** Which page an address asks for, from 1; the nearest there is. */
export function pageNumber(address: URLSearchParams, pages: number): number {
	const asked = Number(address.get('page') ?? 1);
	return Number.isFinite(asked) ? Math.min(pages, Math.max(1, Math.floor(asked))) : 1;
}
