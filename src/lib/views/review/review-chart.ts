import { clock } from '$lib/flags/wording/duration';
import type { SpansView } from '../chart/spans-view';
import { eventsOfDays } from '../chart/chart-events';
import { contactsHref } from '../contact/contact-query';
import { eventsWords } from '../chart/line-table';
import { decimal, whole } from '../format/number';
import type { SpanPoint } from './review-span';
import type { ReviewView } from './review-view';
import { REVIEW_WORDS as words } from './review-words';

type Spans = Pick<ReviewView, 'weeks' | 'months' | 'events'>;

/** A chart of six weeks and twelve months, the same in one sentence, and as a table. */
export type ReviewChart = {
	view: SpansView;
	text: string;
	table: { columns: string[]; rows: string[][] };
};

function spansOf<Point>({ weeks, months, events = [] }: Spans, point: (span: SpanPoint) => Point) {
	const marked = (span: SpanPoint) => ({
		...point(span),
		...eventsOfDays(events, span.from, span.until)
	});
	return [
		{ title: words.weeks, points: weeks.map(marked) },
		{ title: words.months, points: months.map(marked) }
	];
}

/** The table of the spans; what happened is a column where anything did. */
function tableOf(
	{ weeks, months, events = [] }: Spans,
	columns: string[],
	row: (span: SpanPoint) => string[]
): ReviewChart['table'] {
	const spans = [...weeks, ...months];
	const happened = spans.map(({ from, until }) => eventsOfDays(events, from, until).events);
	const eventful = happened.some((found) => found !== undefined);
	return {
		columns: ['from', ...columns, ...(eventful ? [words.happened] : [])],
		rows: spans.map((span, i) => [
			...[span.label, ...row(span)],
			...(eventful ? [eventsWords(happened[i])] : [])
		])
	};
}

/** Median and mean handle time of six weeks and twelve months. */
export function handleChart(spans: Spans): ReviewChart {
	const last = spans.weeks.at(-1)?.summary.handleTime;
	const duration = (seconds: number | null) => (seconds === null ? '–' : clock(seconds));
	return {
		view: {
			unit: 'seconds',
			of: 'contacts',
			names: { value: 'median', second: 'mean' },
			spans: spansOf(spans, ({ label, from, until, summary: { handleTime } }) => ({
				...{ label, value: handleTime.median, second: handleTime.mean, n: handleTime.n },
				href: contactsHref({ from, until, timed: true })
			}))
		},
		text:
			!last || last.median === null || last.mean === null
				? 'No handle time is known.'
				: `This week median ${clock(last.median)}, mean ${clock(last.mean)}.`,
		table: tableOf(spans, ['median', 'mean', 'contacts'], ({ summary: { handleTime } }) => [
			...[duration(handleTime.median), duration(handleTime.mean), whole(handleTime.n)]
		])
	};
}

/** Mean satisfaction of six weeks and twelve months with its interval. */
export function csatChart(spans: Spans): ReviewChart {
	const last = spans.weeks.at(-1)?.summary.csat;
	const score = (value: number | null) => (value === null ? '–' : decimal(value, 2));
	return {
		view: {
			unit: 'points',
			of: 'answers',
			names: { value: 'mean of 1 to 5', interval: '95 % interval' },
			spans: spansOf(spans, ({ label, from, until, summary: { csat } }) => ({
				...{ label, value: csat.mean, low: csat.ciLow, high: csat.ciHigh, n: csat.n },
				href: contactsHref({ from, until, rated: true })
			}))
		},
		text:
			!last || last.mean === null
				? 'Nobody answered this week.'
				: `This week ${decimal(last.mean, 2)}` +
					(last.ciLow === null || last.ciHigh === null
						? '.'
						: `, 95 % sure of ${decimal(last.ciLow, 2)} to ${decimal(last.ciHigh, 2)}.`),
		table: tableOf(spans, ['mean', '95 %', 'answers'], ({ summary: { csat } }) => [
			...[score(csat.mean), `${score(csat.ciLow)} – ${score(csat.ciHigh)}`, whole(csat.n)]
		])
	};
}
