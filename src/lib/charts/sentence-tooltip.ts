import type { TooltipItem, TooltipOptions } from 'chart.js';
import type { ChartPoint } from './drawing';
import type { Palette } from './palette';
import { wrapWords } from './wrap-words';

/** Characters on a line: two thirds of a telephone's width. */
const LINE = 40;

/** A range stays on one line. */
const RANGE = '\u00a0–\u00a0';

/** A tooltip that says a point's sentence, and nothing where a point has none. */
export function sentenceTooltip(points: readonly ChartPoint[], palette: Palette) {
	const textOf = ({ datasetIndex, dataIndex }: TooltipItem<never>) =>
		points.find(({ set, index }) => set === datasetIndex && index === dataIndex)?.text;
	return {
		displayColors: false,
		backgroundColor: palette.text,
		bodyColor: palette.panel,
		bodyFont: { family: palette.sans },
		padding: 10,
		filter: (item: TooltipItem<never>) => textOf(item) !== undefined,
		callbacks: {
			title: () => [],
			label: (item: TooltipItem<never>) =>
				wrapWords((textOf(item) ?? '').replaceAll(' – ', RANGE), LINE)
		}
	} satisfies Partial<Record<keyof TooltipOptions, unknown>>;
}
