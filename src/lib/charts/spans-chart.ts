import type { ChartDataset } from 'chart.js';
import { spanSentence } from '$lib/views/chart/span-sentence';
import type { SpansView, SpanValue } from '$lib/views/chart/spans-view';
import { unitWords } from '$lib/views/chart/unit-words';
import './annotations';
import type { ChartPoint, Drawing } from './drawing';
import { eventLines, markedPlaces } from './event-lines';
import { neatStep } from './neat-step';
import type { Palette } from './palette';
import { sentenceTooltip } from './sentence-tooltip';
import { SPAN_ROOM, spanTitles } from './span-titles';

/**
 * Spans of time side by side: a line with its intervals, a quieter second line, and the newest value of each span in
 * words. Between two spans the lines have a gap.
 */
export function spansChart(view: SpansView, palette: Palette): Drawing<'bar' | 'line'> {
	const { unit, names, spans } = view;
	const points = joined(spans.map((span) => span.points));
	const said = points.flatMap((point, index): ChartPoint[] => {
		const text = point && spanSentence(view, point);
		return text ? [{ set: 0, index, text, href: point.href }] : [];
	});
	const known = points.flatMap((point) => [point?.value, point?.second, point?.low, point?.high]);
	const tick = { color: palette.soft, font: { family: palette.sans, size: 12 } };
	const ends = spans.map((span) => span.points.length);
	const newest = points.map((point, i) => point !== null && (points[i + 1] ?? null) === null);
	const line = (of: (point: SpanValue) => number | null | undefined) =>
		points.map((point) => (point && of(point)) ?? null);
	const datasets: ChartDataset<'line' | 'bar', (number | [number, number] | null)[]>[] = [
		{
			type: 'line',
			label: names.value,
			order: 0,
			data: line(({ value }) => value),
			borderColor: palette.text,
			borderWidth: 2,
			pointRadius: newest.map((last) => (last ? 4.5 : 2.5)),
			pointBackgroundColor: palette.text,
			pointBorderColor: palette.panel,
			pointBorderWidth: 1.5,
			pointHitRadius: 12
		}
	];
	if (names.second)
		datasets.push({
			type: 'line',
			label: names.second,
			order: 1,
			data: line(({ second }) => second),
			borderColor: palette.plain,
			borderWidth: 1.5,
			borderDash: [4, 3],
			pointBackgroundColor: palette.plain,
			// One alone has no line to be seen by.
			pointRadius: points.map((point, i) =>
				hasNone(points[i - 1]) && hasNone(points[i + 1]) && !hasNone(point) ? 2.5 : 0
			)
		});
	if (names.interval)
		datasets.push({
			type: 'bar',
			label: names.interval,
			order: 2,
			data: points.map((point) =>
				typeof point?.low === 'number' && typeof point.high === 'number'
					? [point.low, point.high]
					: null
			),
			backgroundColor: palette.usual,
			barThickness: 9,
			borderRadius: 4,
			borderSkipped: false
		});
	return {
		type: 'line',
		points: said,
		data: { labels: points.map((point) => point?.label ?? ''), datasets },
		plugins: [spanTitles(spans, ends, unit, palette)],
		options: {
			animation: false,
			responsive: true,
			maintainAspectRatio: false,
			interaction: { mode: 'index', intersect: false },
			layout: { padding: { top: SPAN_ROOM, right: 14 } },
			scales: {
				x: {
					grid: { display: false },
					border: { color: palette.line },
					ticks: {
						...tick,
						font: { family: palette.sans, size: 11 },
						maxRotation: 0,
						autoSkipPadding: 1
					}
				},
				y: {
					beginAtZero: false,
					grace: '8%',
					grid: { color: palette.line },
					border: { display: false },
					ticks: {
						...tick,
						maxTicksLimit: 6,
						...(unit === 'seconds' && { stepSize: neatStep(known.map((value) => value ?? null)) }),
						callback: (value) => unitWords(unit, Number(value))
					}
				}
			},
			plugins: {
				// Above the chart stand the titles of the spans: what happened is in the table and at the pointer.
				annotation: { annotations: eventLines(markedPlaces(points), palette, false) },
				tooltip: sentenceTooltip(said, palette)
			}
		}
	};
}

const hasNone = (point: SpanValue | null | undefined) => typeof point?.second !== 'number';

/** The points of all spans one after the other, an empty place between two spans. */
function joined(spans: readonly (readonly SpanValue[])[]): (SpanValue | null)[] {
	return spans.flatMap((points, i): (SpanValue | null)[] => [
		...(i === 0 ? [] : [null]),
		...points
	]);
}
