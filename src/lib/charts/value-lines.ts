import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import type { DistributionView } from '$lib/views/chart/distribution-view';
import { usualWords } from '$lib/views/chart/usual-words';
import { lineLabel, WORDS_HEIGHT } from './line-label';
import type { Palette } from './palette';

type Words = Pick<DistributionView, 'marks' | 'usual'>;

/** Further than this many times from the usual range a mark's words stand clear of the range's. */
const CLEAR = 1.6;

/** The row of each mark's words above the chart, 0 next to it; the usual range's are in row 0. */
function rowsOf({ marks, usual }: Words): number[] {
	let next = usual ? 1 : 0;
	return marks.map(({ ms }) => {
		const isClear = usual && (ms > CLEAR * usual.highMs || ms < usual.lowMs / CLEAR);
		return isClear ? 0 : next++;
	});
}

/** Room above the chart that the words of its marks and of its usual range need, CSS pixels. */
export function wordsRoom(view: Words): number {
	const rows = Math.max(view.usual ? 0 : -1, ...rowsOf(view)) + 1;
	return 6 + WORDS_HEIGHT * rows;
}

/**
 * The usual range as a band, and a line across for each marked value, each with its words above the chart.
 * @param at where a time in milliseconds lies on the axis
 */
export function valueLines(
	{ marks, usual }: Words,
	at: (ms: number) => number,
	palette: Palette
): AnnotationOptions[] {
	const row = (i: number) => -WORDS_HEIGHT * (i + 1) - 2;
	const rows = rowsOf({ marks, usual });
	const lines = marks.map(({ ms, text, strong }, i): AnnotationOptions => ({
		type: 'line',
		xMin: at(ms),
		xMax: at(ms),
		borderColor: strong ? palette.worse : palette.soft,
		borderWidth: strong ? 2.5 : 1.5,
		borderDash: strong ? [] : [2, 4],
		label: lineLabel(text, strong ? palette.text : palette.soft, palette, {
			position: 'end' as const,
			yAdjust: row(rows[i] ?? 0)
		})
	}));
	if (!usual) return lines;
	const { lowMs, highMs } = usual;
	return [
		{
			type: 'box',
			drawTime: 'beforeDatasetsDraw',
			xMin: at(lowMs),
			xMax: at(highMs),
			backgroundColor: palette.usual,
			borderWidth: 0,
			label: lineLabel(usualWords(usual), palette.soft, palette, {
				position: { x: 'center' as const, y: 'start' as const },
				font: { family: palette.sans, size: 12, weight: 500, lineHeight: 1 } as const,
				yAdjust: row(0) + 2
			})
		},
		...lines
	];
}
