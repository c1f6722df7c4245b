import type { Chart, Plugin } from 'chart.js';

/** A line across the chart with a word at its top. */
export type ChartMark = { at: number; text: string; colour: string; dashed: boolean };

declare module 'chart.js' {
	// The name of the parameter is Chart.js's own.
	// eslint-disable-next-line @typescript-eslint/no-unused-vars
	interface PluginOptionsByType<TType extends ChartType> {
		marks?: { lines: readonly ChartMark[]; font: string };
	}
}

const GAP = 4;

function drawMarks(chart: Chart): void {
	const { lines = [], font = 'sans-serif' } = chart.options.plugins?.marks ?? {};
	const { ctx, chartArea, scales } = chart;
	const x = scales['x'];
	if (!x) return;
	ctx.save();
	ctx.font = `600 12px ${font}`;
	ctx.textBaseline = 'bottom';
	for (const { at, text, colour, dashed } of lines) {
		const left = Math.min(chartArea.right, Math.max(chartArea.left, x.getPixelForValue(at)));
		ctx.strokeStyle = colour;
		ctx.fillStyle = colour;
		ctx.lineWidth = dashed ? 1.5 : 2.5;
		ctx.setLineDash(dashed ? [2, 4] : []);
		ctx.beginPath();
		ctx.moveTo(left, chartArea.top);
		ctx.lineTo(left, chartArea.bottom);
		ctx.stroke();
		const width = ctx.measureText(text).width;
		const start = Math.max(chartArea.left, Math.min(left - width / 2, chartArea.right - width));
		ctx.fillText(text, start, chartArea.top - GAP);
	}
	ctx.restore();
}

/** Vertical lines over a chart; a chart without `options.plugins.marks` has none. */
export const marks: Plugin = { id: 'marks', afterDatasetsDraw: drawMarks };
