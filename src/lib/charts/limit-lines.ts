import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import { m } from '$lib/i18n/compiled/messages';
import type { ControlLimits, LineInBand } from '$lib/views/chart/line-in-band';
import { unitWords } from '$lib/views/chart/unit-words';
import { lineLabel } from './line-label';
import type { Palette } from './palette';

/** Room that the words of the lines need right of the chart, CSS pixels. */
export const LIMIT_ROOM = 92;

/**
 * The frame of a control chart: the band between its limits, both limits and the centre line, each with its value in words
 * beside it; limits of few values are called trial limits.
 * @param last place of the last point on the axis
 */
export function limitLines(
	{ centre, low, high, trial, target }: ControlLimits,
	unit: LineInBand['unit'],
	last: number,
	palette: Palette
): AnnotationOptions[] {
	const line = (value: number, name: string, borderDash: number[]): AnnotationOptions[] => [
		{
			type: 'line',
			drawTime: 'beforeDatasetsDraw',
			yMin: value,
			yMax: value,
			borderColor: palette.usualEdge,
			borderWidth: 1.25,
			borderDash
		},
		{
			type: 'label',
			xValue: last,
			yValue: value,
			xAdjust: 6,
			...lineLabel(`${name} ${unitWords(unit, value)}`, palette.soft, palette, {
				position: { x: 'start', y: 'center' } as const,
				font: { family: palette.sans, size: 11, weight: 500, lineHeight: 1 } as const
			})
		}
	];
	const limit = trial ? m.chart_trial_limit() : m.chart_limit();
	const dash = trial ? [2, 4] : [6, 4];
	return [
		{
			type: 'box',
			drawTime: 'beforeDatasetsDraw',
			yMin: low,
			yMax: high,
			backgroundColor: palette.usual,
			borderWidth: 0
		},
		...line(high, limit, dash),
		...line(centre, m.chart_centre(), []),
		...line(low, limit, dash),
		...(target === undefined
			? []
			: targetLine(
					target,
					unit,
					// Beside the other words where there is room between them, else at the left end.
					[low, centre, high].every((other) => Math.abs(other - target) > CLEAR * (high - low))
						? last
						: null,
					palette
				))
	];
}

/** Share of the band that words of one line are high, and some air. */
const CLEAR = 0.12;

/** @param right place of the last point, to be named beside it; null: named at the left end */
function targetLine(
	target: number,
	unit: LineInBand['unit'],
	right: number | null,
	palette: Palette
): AnnotationOptions[] {
	return [
		{
			type: 'line',
			drawTime: 'beforeDatasetsDraw',
			yMin: target,
			yMax: target,
			borderColor: palette.soft,
			borderWidth: 1.25,
			borderDash: [1, 3]
		},
		{
			type: 'label',
			xValue: right ?? 0,
			yValue: target,
			xAdjust: right === null ? 0 : 6,
			...lineLabel(m.chart_target({ target: unitWords(unit, target) }), palette.soft, palette, {
				position: { x: 'start', y: right === null ? 'end' : 'center' } as const,
				font: { family: palette.sans, size: 11, weight: 500, lineHeight: 1 } as const
			})
		}
	];
}
