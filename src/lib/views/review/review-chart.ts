import { clock } from '$lib/flags/wording/duration';
import type { SpansView } from '../chart/spans-view';
import { decimal, whole } from '../format/number';
import type { SpanPoint } from './review-span';
import type { ReviewView } from './review-view';
import { REVIEW_WORDS as words } from './review-words';

type Spans = Pick<ReviewView, 'weeks' | 'months'>;

/** A chart of six weeks and twelve months, the same in one sentence, and as a table. */
export type ReviewChart = {
	view: SpansView;
	text: string;
	table: { columns: string[]; rows: string[][] };
};

function spansOf<Point>({ weeks, months }: Spans, point: (span: SpanPoint) => Point) {
	return [
		{ title: words.weeks, points: weeks.map(point) },
		{ title: words.months, points: months.map(point) }
	];
}

function rowsOf({ weeks, months }: Spans, row: (span: SpanPoint) => string[]): string[][] {
	return [...weeks, ...months].map((span) => [span.label, ...row(span)]);
}

/** Median and mean handle time of six weeks and twelve months. */
export function handleChart(spans: Spans): ReviewChart {
	const last = spans.weeks.at(-1)?.summary.handleTime;
	const duration = (seconds: number | null) => (seconds === null ? '–' : clock(seconds));
	return {
		view: {
			unit: 'seconds',
			names: { value: 'median', second: 'mean' },
			spans: spansOf(spans, ({ label, summary: { handleTime } }) => ({
				...{ label, value: handleTime.median, second: handleTime.mean }
			}))
		},
		text:
			!last || last.median === null || last.mean === null
				? 'No handle time is known.'
				: `This week median ${clock(last.median)}, mean ${clock(last.mean)}.`,
		table: {
			columns: ['from', 'median', 'mean', 'contacts'],
			rows: rowsOf(
				spans,
				({
					summary: {
						handleTime: { median, mean, n }
					}
				}) => [...[duration(median), duration(mean), whole(n)]]
			)
		}
	};
}

/** Mean satisfaction of six weeks and twelve months with its interval. */
export function csatChart(spans: Spans): ReviewChart {
	const last = spans.weeks.at(-1)?.summary.csat;
	const score = (value: number | null) => (value === null ? '–' : decimal(value, 2));
	return {
		view: {
			unit: 'points',
			names: { value: 'mean of 1 to 5', interval: '95 % interval' },
			spans: spansOf(spans, ({ label, summary: { csat } }) => ({
				...{ label, value: csat.mean, low: csat.ciLow, high: csat.ciHigh }
			}))
		},
		text:
			!last || last.mean === null
				? 'Nobody answered this week.'
				: `This week ${decimal(last.mean, 2)}` +
					(last.ciLow === null || last.ciHigh === null
						? '.'
						: `, 95 % sure of ${decimal(last.ciLow, 2)} to ${decimal(last.ciHigh, 2)}.`),
		table: {
			columns: ['from', 'mean', '95 %', 'answers'],
			rows: rowsOf(
				spans,
				({
					summary: {
						csat: { mean, ciLow, ciHigh, n }
					}
				}) => [...[score(mean), `${score(ciLow)} – ${score(ciHigh)}`, whole(n)]]
			)
		}
	};
}
