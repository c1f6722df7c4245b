import type { Chart } from 'chart.js';
import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import type { PointEvent } from '$lib/views/chart/chart-events';
import { cutWords } from './cut-words';
import { lineLabel } from './line-label';
import type { Palette } from './palette';
import { titlesApart } from './titles-apart';

type Marked = { at: number; events: readonly PointEvent[] };

/** Room that the titles need above the chart, CSS pixels. */
export const EVENT_ROOM = 20;
/** More places than these are marked by short strokes only: their words are in the table and at the pointer. */
const MOST_LINES = 6;
const STROKE = 9;
const LONGEST = 22;
const GAP = 12;
const SIZE = 11;

/** The places of a chart at which something happened. */
export function markedPlaces(
	points: readonly ({ events?: readonly PointEvent[] } | null)[]
): Marked[] {
	return points.flatMap((point, at) => (point?.events ? [{ at, events: point.events }] : []));
}

/** A dotted line at each place at which something happened, with a title above it where there is room for it. */
export function eventLines(
	places: readonly Marked[],
	palette: Palette,
	titled = true
): AnnotationOptions[] {
	const many = places.length > MOST_LINES;
	const fitting = (chart: Chart) => {
		const { ctx, chartArea, scales } = chart;
		ctx.save();
		ctx.font = `600 ${SIZE}px ${palette.sans}`;
		const titles = places.map(({ at, events }) => ({
			x: scales['x']?.getPixelForValue(at) ?? 0,
			width: ctx.measureText(titleOf(events)).width
		}));
		ctx.restore();
		return titlesApart(titles, chartArea, GAP);
	};
	return places.map(({ at, events }, i) => ({
		type: 'line',
		drawTime: 'beforeDatasetsDraw',
		xMin: at,
		xMax: at,
		...(many && {
			yMin: ({ chart: { scales, chartArea } }) =>
				scales['y']?.getValueForPixel(chartArea.top + STROKE) ?? 0,
			yMax: ({ chart: { scales, chartArea } }) => scales['y']?.getValueForPixel(chartArea.top) ?? 0
		}),
		adjustScaleRange: false,
		borderColor: palette.soft,
		borderWidth: ({ chart }) => Math.max(1.5, chart.height / 130),
		borderDash: many ? [] : [2, 4],
		label: lineLabel(titleOf(events), palette.soft, palette, {
			display: ({ chart }: { chart: Chart }) => titled && !many && fitting(chart)[i] === true,
			font: { family: palette.sans, size: SIZE, weight: 600, lineHeight: 1 },
			position: 'end' as const,
			yAdjust: -EVENT_ROOM + 2
		})
	}));
}

function titleOf(events: readonly PointEvent[]): string {
	const title = events[0]?.title ?? '';
	if (events.length > 1) return `${events.length} events`;
	return cutWords(title, LONGEST);
}
