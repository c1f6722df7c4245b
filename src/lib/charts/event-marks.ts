import type { Chart, Plugin } from 'chart.js';
import type { PointEvent } from '$lib/views/chart/chart-events';
import type { Palette } from './palette';

type Marked = { at: number; events: readonly PointEvent[] };

/** Room that the titles need above the chart, CSS pixels. */
export const EVENT_ROOM = 20;
/** More places than these are marked by short strokes only: their words are in the table and at the pointer. */
const MOST_LINES = 6;
const STROKE = 9;
const LONGEST = 22;
const GAP = 4;

/** The places of a chart at which something happened. */
export function markedPlaces(
	points: readonly ({ events?: readonly PointEvent[] } | null)[]
): Marked[] {
	return points.flatMap((point, at) => (point?.events ? [{ at, events: point.events }] : []));
}

/** A dotted line at each place at which something happened, with a title where there is room for it. */
export function eventMarks(places: readonly Marked[], palette: Palette, titled = true): Plugin {
	const many = places.length > MOST_LINES;
	return {
		id: 'event-marks',
		beforeDatasetsDraw: (chart) => {
			let free = -Infinity;
			for (const { at, events } of places) {
				const x = line(chart, at, many, palette);
				if (!many && titled && x !== null) free = title(chart, x, events, palette, free);
			}
		}
	};
}

function line(
	{ ctx, chartArea, scales, height }: Chart,
	at: number,
	short: boolean,
	{ soft }: Palette
): number | null {
	const x = scales['x']?.getPixelForValue(at);
	if (x === undefined) return null;
	ctx.save();
	ctx.strokeStyle = soft;
	// On the wall charts are tall, and looked at from far.
	ctx.lineWidth = Math.max(1.5, height / 130);
	ctx.setLineDash(short ? [] : [2, 4]);
	ctx.beginPath();
	ctx.moveTo(x, chartArea.top);
	ctx.lineTo(x, short ? chartArea.top + STROKE : chartArea.bottom);
	ctx.stroke();
	ctx.restore();
	return x;
}

/** @returns where the next title may begin */
function title(
	{ ctx, chartArea: { left, right, top } }: Chart,
	x: number,
	events: readonly PointEvent[],
	{ soft, sans }: Palette,
	free: number
): number {
	const [first] = events;
	if (!first) return free;
	const own =
		first.title.length > LONGEST ? `${first.title.slice(0, LONGEST - 1).trimEnd()}…` : first.title;
	const text = events.length > 1 ? `${events.length} events` : own;
	ctx.save();
	ctx.font = `500 11px ${sans}`;
	ctx.fillStyle = soft;
	ctx.textBaseline = 'bottom';
	const width = ctx.measureText(text).width;
	const start = Math.min(Math.max(left, x - width / 2), right - width);
	const fits = start >= free;
	if (fits) ctx.fillText(text, start, top - GAP);
	ctx.restore();
	return fits ? start + width + 3 * GAP : free;
}
