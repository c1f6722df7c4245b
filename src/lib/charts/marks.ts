import type { Chart, Plugin } from 'chart.js';

/** A line across a chart, at a value of its x axis, with a word at its top. */
export type ChartMark = { at: number; text: string; colour: string; dashed: boolean };

/** Room that the words need above the chart, CSS pixels. */
export const MARK_ROOM = 22;
const GAP = 4;

/**
 * Vertical lines over a chart.
 * @param lines from left to right
 * @param font family of the words
 */
export function marks(lines: readonly ChartMark[], font: string): Plugin {
	return {
		id: 'marks',
		afterDatasetsDraw: (chart) => {
			let free = -Infinity;
			for (const line of lines) free = drawMark(chart, line, font, free);
		}
	};
}

/** @returns where the next word may begin */
function drawMark(
	{ ctx, chartArea, scales }: Chart,
	{ at, text, colour, dashed }: ChartMark,
	font: string,
	free: number
): number {
	const x = scales['x'];
	if (!x) return free;
	const { left, right, top, bottom } = chartArea;
	const place = Math.min(right, Math.max(left, x.getPixelForValue(at)));
	ctx.save();
	ctx.strokeStyle = colour;
	ctx.lineWidth = dashed ? 1.5 : 2.5;
	ctx.setLineDash(dashed ? [2, 4] : []);
	ctx.beginPath();
	ctx.moveTo(place, top);
	ctx.lineTo(place, bottom);
	ctx.stroke();
	ctx.font = `600 12px ${font}`;
	ctx.fillStyle = colour;
	ctx.textBaseline = 'bottom';
	const width = ctx.measureText(text).width;
	const start = Math.min(Math.max(left, free, place - width / 2), right - width);
	ctx.fillText(text, start, top - GAP);
	ctx.restore();
	return start + width + 3 * GAP;
}
