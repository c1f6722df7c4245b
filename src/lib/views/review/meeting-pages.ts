import { m } from '$lib/i18n/compiled/messages';
import { exceptionsOf, type ExceptionChanges } from './exception-changes';
import type { ReviewFlag } from './review-flag';
import type { ReviewView } from './review-view';

/** What an exception is beside the week before; null where nobody can say. */
export type ExceptionAge = 'fresh' | 'still' | null;

/** One page of the meeting: what stands on the projector while it is talked about. */
export type MeetingPage =
	| {
			kind: 'agenda' | 'restated' | 'numbers' | 'charts' | 'ledger' | 'swings' | 'actions';
			title: string;
	  }
	| { kind: 'exception'; title: string; flag: ReviewFlag; age: ExceptionAge }
	| { kind: 'recovered'; title: string; flags: readonly ReviewFlag[] }
	| { kind: 'steps'; title: string; steps: NonNullable<ReviewView['improvements']> };

/**
 * A review in the order in which a meeting goes through it: what is new, each new exception by itself, what was over-served,
 * what is still there, what recovered and what lasts; then the numbers, and at the end what is to be done. Pages that would
 * say nothing are left out.
 * @param changes since the week before; null where nobody can say
 * @param isRestated later corrections have changed a number since it was published
 */
export function meetingPages(
	review: ReviewView,
	changes: ExceptionChanges | null,
	isRestated = false
): MeetingPage[] {
	const { improvements, ledger, swings } = review;
	const { fresh, still, recovered } = changes ?? {
		...{ fresh: exceptionsOf(review), still: [], recovered: [] }
	};
	const pageOf = (age: ExceptionAge) => (flag: ReviewFlag) =>
		({ kind: 'exception', title: m.review_exceptions(), flag, age }) as const;
	const pages: MeetingPage[] = [{ kind: 'agenda', title: m.review_exceptions() }];
	if (isRestated) pages.push({ kind: 'restated', title: m.review_restated() });
	pages.push(...fresh.map(pageOf(changes && 'fresh')));
	if (ledger.worst.length > 0) pages.push({ kind: 'ledger', title: m.review_ledger() });
	pages.push(...still.map(pageOf('still')));
	if (recovered.length > 0)
		pages.push({ kind: 'recovered', title: m.review_recovered(), flags: recovered });
	if (improvements && improvements.length > 0)
		pages.push({ kind: 'steps', title: m.review_improvements(), steps: improvements });
	if (swings && swings.length > 0) pages.push({ kind: 'swings', title: m.review_swings() });
	pages.push(
		{ kind: 'numbers', title: m.review_figures() },
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
