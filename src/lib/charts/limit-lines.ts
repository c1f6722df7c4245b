import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import { limitWords } from '$lib/views/chart/limit-words';
import type { ControlLimits, LineInBand } from '$lib/views/chart/line-in-band';
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
	limits: ControlLimits,
	unit: LineInBand['unit'],
	last: number,
	palette: Palette
): AnnotationOptions[] {
	const { centre, low, high, trial, target } = limits;
	const words = limitWords(limits, unit);
	const line = (value: number, said: string, borderDash: number[]): AnnotationOptions[] => [
		{
			type: 'line',
			drawTime: 'beforeDatasetsDraw',
			yMin: value,
			yMax: value,
			borderColor: palette.usualEdge,
			borderWidth: 1.25,
			borderDash
		},
		{ ...named(said, value, palette), xValue: last, xAdjust: 6 }
	];
	const dash = trial ? [2, 4] : [6, 4];
	// Beside the other words where there is room between them, else at the left end.
	const isClear = (value: number) =>
		[low, centre, high].every((other) => Math.abs(other - value) > CLEAR * (high - low));
	return [
		{
			type: 'box',
			drawTime: 'beforeDatasetsDraw',
			yMin: low,
			yMax: high,
			backgroundColor: palette.usual,
			borderWidth: 0
		},
		...line(high, words.high, dash),
		...line(centre, words.centre, []),
		...line(low, words.low, dash),
		...(target === undefined || words.target === null
			? []
			: targetLine(target, words.target, isClear(target) ? last : null, palette))
	];
}

/** Share of the band that words of one line are high, and some air. */
const CLEAR = 0.12;

/** @param right place of the last point, to be named beside it; null: named at the left end */
function targetLine(
	target: number,
	said: string,
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
		right === null
			? { ...named(said, target, palette, 'end'), xValue: 0 }
			: { ...named(said, target, palette), xValue: right, xAdjust: 6 }
	];
}

/** The words of a line, from their place on: at its height, or above it. */
function named(said: string, yValue: number, palette: Palette, y: 'center' | 'end' = 'center') {
	return {
		type: 'label',
		yValue,
		...lineLabel(said, palette.soft, palette, {
			position: { x: 'start', y } as const,
			font: { family: palette.sans, size: 11, weight: 500, lineHeight: 1 } as const
		})
	} as const;
}
