import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import type { LineInBand, LineSteps } from '$lib/views/chart/line-in-band';
import { unitWords } from '$lib/views/chart/unit-words';
import { eventLines } from './event-lines';
import { faded } from './faded';
import { lineLabel } from './line-label';
import type { Palette } from './palette';

/** Levels that hold for a while, each with its value, and the day between them. */
export function stepLines(
	{ at, title, levels }: LineSteps,
	unit: LineInBand['unit'],
	palette: Palette
): AnnotationOptions[] {
	return [
		...levels.map(({ from, to, value }, i): AnnotationOptions => ({
			type: 'line',
			xMin: from,
			xMax: to,
			yMin: value,
			yMax: value,
			borderColor: palette.text,
			borderWidth: 2.5,
			label: lineLabel(unitWords(unit, value), palette.text, palette, {
				backgroundColor: faded(palette.panel, 'd9'),
				position: i === 0 ? ('start' as const) : ('end' as const),
				yAdjust: -12
			})
		})),
		...eventLines([{ at, events: [{ title, words: title }] }], palette)
	];
}
