import { m } from '$lib/i18n/compiled/messages';
import type { ReviewView } from './review-view';
import type { SwingLine } from './review-swings';

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
	const pages: MeetingPage[] = [{ kind: 'numbers', title: m.review_figures() }];
	if (isRestated) pages.push({ kind: 'restated', title: m.review_restated() });
	if (changes && changes.fresh.length + changes.gone.length > 0)
		pages.push({ kind: 'changes', title: m.review_changed(), ...changes });
	pages.push(
		...flags.map((flag): MeetingPage => ({ kind: 'exception', title: m.review_exceptions(), flag }))
	);
	if (ledger.worst.length > 0) pages.push({ kind: 'ledger', title: m.review_ledger() });
	if (swings && swings.length > 0) pages.push({ kind: 'swings', title: m.review_swings() });
	if (improvements && improvements.length > 0)
		pages.push({ kind: 'steps', title: m.review_improvements(), steps: improvements });
	pages.push(
		{ kind: 'charts', title: m.review_over_time() },
		{ kind: 'actions', title: m.review_actions() }
	);
	return pages;
}

/** Which page an address asks for, from 1; the nearest there is. */
export function pageNumber(address: URLSearchParams, pages: number): number {
	const asked = Number(address.get('page') ?? 1);
	return Number.isFinite(asked) ? Math.min(pages, Math.max(1, Math.floor(asked))) : 1;
}
