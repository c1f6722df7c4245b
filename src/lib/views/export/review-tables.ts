import type { ExportTable } from '$lib/domain/export-table';
import type { ExceptionChanges } from '../review/exception-changes';
import type { RestatedRow } from '../review/restated-rows';
import type { ReviewFlag } from '../review/review-flag';
import type { ReviewView } from '../review/review-view';
import type { SpanPoint } from '../review/review-span';
import { day, number, text } from './columns';

/** An action as the review shows it. */
export type ReviewAction = {
	title: string;
	owner: string;
	dueDay: number | null;
	status: string;
	week: string | null;
	flagId: string | null;
	/** What became of it, in a sentence. */
	effect: string | null;
};

/**
 * The tables of a weekly review, in its order: what was published is taken away as it was published, and what differs today
 * stands in a table of its own.
 */
export function reviewTables(
	review: ReviewView,
	actions: readonly ReviewAction[],
	restated: readonly RestatedRow[] = [],
	changes: ExceptionChanges | null = null
): [first: ExportTable, ...others: ExportTable[]] {
	return [
		{
			title: 'Exceptions',
			columns: [text('kind'), text('sentence'), text('flagId'), text('sinceWeekBefore')],
			pages: [
				[
					...review.flags.map((flag) => [...exception(flag), sinceBefore(flag, changes)]),
					...(changes?.recovered ?? []).map((flag) => [...exception(flag), 'recovered'])
				]
			]
		},
		{
			title: 'The week in numbers',
			columns: [
				...[text('measure'), number('value'), text('shown'), text('restsOn')],
				...[number('lowestBefore'), number('highestBefore'), text('standing')]
			],
			pages: [
				review.figures.map(({ label, value, text: shown, n, before, word }) => [
					...[label, value, shown, n, before?.low ?? null, before?.high ?? null, word]
				])
			]
		},
		spans('Weeks', review.weeks),
		spans('Months', review.months),
		{
			title: 'Over-service',
			columns: [
				...[text('contactId'), text('startedAt'), text('work')],
				...[text('handleTime'), text('typical'), number('displacedCustomers')]
			],
			pages: [
				review.ledger.worst.map((one) => [
					...[one.contactId, one.when, one.work, one.handle, one.typical, one.displaced]
				])
			]
		},
		{
			title: 'Swings',
			columns: [
				...[text('where'), text('what'), text('difference'), text('interval')],
				...[text('pAdjusted'), text('restsOn'), text('standing')]
			],
			pages: [
				(review.swings ?? []).map((one) => [
					...[one.where, one.what, one.effect, one.interval, one.pAdjusted, one.n, one.standing]
				])
			]
		},
		{
			title: 'Lasting steps',
			columns: [text('sentence'), text('verdict')],
			pages: [(review.improvements ?? []).map(({ sentence, word }) => [sentence, word])]
		},
		{
			title: 'Actions',
			columns: [
				...[text('action'), text('owner'), day('due'), text('status'), text('week')],
				...[text('flagId'), text('effect')]
			],
			pages: [
				actions.map(({ title, owner, dueDay, status, week, flagId, effect }) => [
					...[title, owner, dueDay, status, week, flagId, effect]
				])
			]
		},
		{
			title: 'Restated since',
			columns: [text('measure'), text('published'), text('now'), text('because')],
			pages: [
				restated.map(({ label, published, now, because }) => [
					...[label, published, now, because.join('; ')]
				])
			]
		}
	];
}

const exception = ({ kind, sentence, flagId }: ReviewFlag) => [kind, sentence, flagId];

/** "new" or "still there"; null where nobody can say, and of steps, which are not compared. */
function sinceBefore({ flagId }: ReviewFlag, changes: ExceptionChanges | null): string | null {
	const isIn = (flags: readonly ReviewFlag[]) => flags.some((flag) => flag.flagId === flagId);
	if (!changes) return null;
	return isIn(changes.fresh) ? 'new' : isIn(changes.still) ? 'still there' : null;
}

function spans(title: string, points: readonly SpanPoint[]): ExportTable {
	return {
		title,
		columns: [
			...[text('period'), day('firstDay'), day('lastDay'), number('contacts')],
			...[number('handled'), number('medianSeconds'), number('meanSeconds'), number('p90Seconds')],
			...[number('answers'), number('satisfaction'), number('ciLow'), number('ciHigh')],
			...[number('top2Box'), number('surveysInvited')]
		],
		pages: [
			points.map(({ label, from, until, summary: { contacts, handleTime, csat } }) => [
				...[label, from, until - 1, contacts],
				...[handleTime.n, handleTime.median, handleTime.mean, handleTime.p90],
				...[csat.n, csat.mean, csat.ciLow, csat.ciHigh, csat.top2, csat.invited]
			])
		]
	};
}
