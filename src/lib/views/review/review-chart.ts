import type { GroupSummary } from '$lib/analysis/summary/group-summary';
import { clock } from '$lib/flags/wording/duration';
import { m } from '$lib/i18n/compiled/messages';
import type { SpansView } from '../chart/spans-view';
import { eventsOfDays } from '../chart/chart-events';
import { contactsHref } from '../contact/contact-query';
import { eventsWords } from '../chart/line-table';
import { decimal, whole } from '../format/number';
import type { SpanPoint } from './review-span';
import type { ReviewView } from './review-view';

type Spans = Pick<ReviewView, 'weeks' | 'months' | 'events' | 'counted'>;

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
		{ title: m.review_weeks(), points: weeks.map(marked) },
		{ title: m.review_months(), points: months.map(marked) }
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
		columns: [m.review_from(), ...columns, ...(eventful ? [m.words_what_happened()] : [])],
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
			names: { value: m.review_median_name(), second: m.review_mean_name() },
			spans: spansOf(spans, ({ label, from, until, summary: { handleTime } }) => ({
				...{ label, value: handleTime.median, second: handleTime.mean, n: handleTime.n },
				href: contactsHref({ from, until, timed: true })
			}))
		},
		text: spans.counted === null ? m.review_none_drawn() : handleText(last),
		table: tableOf(
			spans,
			[m.review_median_name(), m.review_mean_name(), m.review_head_contacts()],
			({ summary: { handleTime } }) => [
				...[duration(handleTime.median), duration(handleTime.mean), whole(handleTime.n)]
			]
		)
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
			names: { value: m.review_mean_scale(), interval: m.review_interval() },
			spans: spansOf(spans, ({ label, from, until, summary: { csat } }) => ({
				...{ label, value: csat.mean, low: csat.ciLow, high: csat.ciHigh, n: csat.n },
				href: contactsHref({ from, until, rated: true })
			}))
		},
		text: spans.counted === null ? m.review_none_drawn() : csatText(last),
		table: tableOf(
			spans,
			[m.review_mean_name(), '95 %', m.review_head_answers()],
			({ summary: { csat } }) => [
				...[score(csat.mean), `${score(csat.ciLow)} – ${score(csat.ciHigh)}`, whole(csat.n)]
			]
		)
	};
}

function handleText(week: GroupSummary['handleTime'] | undefined): string {
	if (!week || week.median === null || week.mean === null) return m.review_handle_unknown();
	return m.review_handle_week({ median: clock(week.median), mean: clock(week.mean) });
}

function csatText(week: GroupSummary['csat'] | undefined): string {
	if (!week || week.mean === null) return m.review_nobody();
	const mean = decimal(week.mean, 2);
	if (week.ciLow === null || week.ciHigh === null) return m.review_csat_week({ mean });
	return m.review_csat_sure({ mean, low: decimal(week.ciLow, 2), high: decimal(week.ciHigh, 2) });
}
