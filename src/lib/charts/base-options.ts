import type { ChartOptions } from 'chart.js';
import type { Palette } from './palette';

/** What all charts have in common: no animation, no legend, quiet axes, room for the words of marks. */
export function baseOptions(palette: Palette, hasMarks: boolean) {
	return {
		animation: false,
		maintainAspectRatio: false,
		responsive: true,
		font: { family: palette.font, size: 13 },
		layout: { padding: { top: hasMarks ? 22 : 6, right: 6 } },
		interaction: { mode: 'index', intersect: false },
		plugins: {
			tooltip: {
				backgroundColor: palette.text,
				titleColor: palette.panel,
				bodyColor: palette.panel,
				titleFont: { family: palette.font, size: 13, weight: 600 },
				bodyFont: { family: palette.font, size: 13 },
				padding: 10,
				cornerRadius: 8,
				displayColors: false
			}
		}
	} satisfies ChartOptions;
}

/** Ticks in the product's type, no line but a hair for the values. */
export function quietScale(palette: Palette, grid: boolean) {
	return {
		border: { display: false },
		grid: { display: grid, color: palette.line, tickLength: 0 },
		ticks: {
			color: palette.soft,
			font: { family: palette.font, size: 12 },
			padding: 8,
			maxRotation: 0,
			autoSkipPadding: 18
		}
	};
}
