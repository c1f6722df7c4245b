import type { LinearScaleOptions, Scale } from 'chart.js';
import { duration } from '$lib/views/format/duration';
import type { Palette } from './palette';

/** Ticks, in seconds. */
const TICKS = [5, 15, 30, 60, 120, 300, 600, 1200, 2400, 7200, 21_600];

/** Where a handle time lies on the axis. @param ms milliseconds */
export function lnSeconds(ms: number): number {
	return Math.log(Math.max(1, ms / 1000));
}

/** The logarithmic axis of handle times, on which they are judged: ln seconds, with times that people say as ticks. */
export function durationAxis({ min, max }: { min: number; max: number }, palette: Palette) {
	return {
		type: 'linear' as const,
		min,
		max,
		grid: { display: false },
		border: { color: palette.line },
		afterBuildTicks: (axis: Scale<LinearScaleOptions>) => {
			axis.ticks = TICKS.map(Math.log)
				.filter((value) => value >= min && value <= max)
				.map((value) => ({ value }));
		},
		ticks: {
			color: palette.soft,
			font: { family: palette.sans, size: 12 },
			maxRotation: 0,
			autoSkipPadding: 18,
			callback: (value: number | string) => duration(1000 * Math.round(Math.exp(Number(value))))
		}
	};
}
