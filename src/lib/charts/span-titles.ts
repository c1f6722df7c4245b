import type { Chart, Plugin } from 'chart.js';
import type { SpansView } from '$lib/views/chart/spans-view';
import { unitWords } from '$lib/views/chart/unit-words';
import type { Palette } from './palette';

/** Room that the titles need above the chart, CSS pixels. */
export const SPAN_ROOM = 24;

/** Height of a word with the air around it, CSS pixels. */
const WORD_ROOM = 28;

/**
 * The title of each span above it, and its newest value in words over its last point.
 * @param lengths of the spans, in points; one empty place lies between two
 */
export function spanTitles(
	spans: SpansView['spans'],
	lengths: readonly number[],
	unit: SpansView['unit'],
	palette: Palette
): Plugin {
	return {
		id: 'span-titles',
		afterDatasetsDraw: (chart) => {
			let first = 0;
			spans.forEach(({ title, points }, i) => {
				const last = first + (lengths[i] ?? 0) - 1;
				write(chart, first, chart.chartArea.top - 8, title, palette.soft, palette, 'left');
				const newest = points.at(-1);
				const y = chart.scales['y'];
				if (typeof newest?.value === 'number' && y) {
					const text = unitWords(unit, newest.value);
					const own = y.getPixelForValue(Math.max(newest.value, newest.high ?? -Infinity));
					const second = y.getPixelForValue(newest.second ?? newest.value);
					// Above its own point, unless the second line runs where the words would stand.
					const top = second < own && own - second < WORD_ROOM ? second : own;
					write(chart, last, top - 8, text, palette.text, palette, 'center');
				}
				first = last + 2;
			});
		}
	};
}

function write(
	{ ctx, scales, chartArea }: Chart,
	at: number,
	y: number,
	text: string,
	colour: string,
	{ sans }: Palette,
	align: 'left' | 'center'
): void {
	const x = scales['x'];
	if (!x) return;
	ctx.save();
	ctx.font = `650 12px ${sans}`;
	ctx.fillStyle = colour;
	ctx.textAlign = 'left';
	ctx.textBaseline = 'bottom';
	const width = ctx.measureText(text).width;
	const start = x.getPixelForValue(at) - (align === 'center' ? width / 2 : 8);
	ctx.fillText(text, Math.min(start, chartArea.right + 12 - width), y);
	ctx.restore();
}
