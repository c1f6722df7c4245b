import { clock } from '$lib/flags/wording/duration';
import { decimal } from '../format/number';
import type { SpanPoint } from './review-span';
import type { ReviewView } from './review-view';
import { REVIEW_WORDS as words } from './review-words';

type Spans = Pick<ReviewView, 'weeks' | 'months'>;

const SECONDS = [5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600];
const POINTS = [0.1, 0.2, 0.5, 1];

function spansOf<Point>({ weeks, months }: Spans, point: (span: SpanPoint) => Point) {
	return [
		{ title: words.weeks, points: weeks.map(point) },
		{ title: words.months, points: months.map(point) }
	];
}

/** Median and mean handle time of six weeks and twelve months. */
export function handleChart(spans: Spans) {
	const last = spans.weeks.at(-1)?.summary.handleTime;
	return {
		spans: spansOf(spans, ({ label, summary }) => ({
			...{ label, value: summary.handleTime.median, second: summary.handleTime.mean }
		})),
		steps: SECONDS,
		names: { value: 'median', second: 'mean' },
		text:
			!last || last.median === null || last.mean === null
				? 'No handle time is known.'
				: `This week median ${clock(last.median)}, mean ${clock(last.mean)}.`
	};
}

/** Mean satisfaction of six weeks and twelve months with its interval. */
export function csatChart(spans: Spans) {
	const last = spans.weeks.at(-1)?.summary.csat;
	return {
		spans: spansOf(spans, ({ label, summary: { csat } }) => ({
			...{ label, value: csat.mean, low: csat.ciLow, high: csat.ciHigh }
		})),
		steps: POINTS,
		names: { value: 'mean of 1 to 5', interval: '95 % interval' },
		text:
			!last || last.mean === null
				? 'Nobody answered this week.'
				: `This week ${decimal(last.mean, 2)}` +
					(last.ciLow === null || last.ciHigh === null
						? '.'
						: `, 95 % sure of ${decimal(last.ciLow, 2)} to ${decimal(last.ciHigh, 2)}.`)
	};
}
