import type { ChartConfiguration } from 'chart.js';
import type { SeriesPoint, SeriesView } from '$lib/views/chart/series-view';
import { axisText, neatStep } from './axis-text';
import { baseOptions, quietScale } from './base-options';
import type { Palette } from './palette';

const ORDINARY = 2.5;
const UNUSUAL = 5.5;

function pointColour({ standing }: SeriesPoint, palette: Palette): string {
	if (standing === 'worse') return palette.worse;
	return standing === 'better' ? palette.better : palette.text;
}

/** Ends of the value axis: what is drawn, with a little air. */
function valueEnds(points: readonly SeriesPoint[]): { min: number; max: number } {
	const values = points
		.flatMap(({ value, low, high }) => [value, low, high])
		.filter((value) => value !== null);
	const min = Math.min(...values);
	const max = Math.max(...values);
	const air = 0.08 * (max - min) || 0.1 * Math.abs(max) || 1;
	return { min: Math.max(0, min - air), max: max + air };
}

/**
 * A line before its expected band, by week, day or hour: what is usual lies behind, what is not carries a larger point
 * whose shape tells it, too.
 */
export function seriesChart(view: SeriesView, palette: Palette): ChartConfiguration<'line'> {
	const { points, kind, marks = [] } = view;
	const base = baseOptions(palette, marks.length > 0);
	const { min, max } = valueEnds(points);
	const band = { pointRadius: 0, pointHoverRadius: 0, borderWidth: 0, spanGaps: false };
	const unusual = ({ standing }: SeriesPoint) => standing === 'better' || standing === 'worse';
	return {
		type: 'line',
		data: {
			labels: points.map(({ label }) => label),
			datasets: [
				{ ...band, data: points.map(({ low }) => low), label: 'low', fill: false },
				{
					...band,
					data: points.map(({ high }) => high),
					label: 'high',
					fill: '-1',
					backgroundColor: palette.usual
				},
				{
					label: view.columns.value,
					data: points.map(({ value }) => value),
					borderColor: palette.text,
					borderWidth: 2,
					borderJoinStyle: 'round',
					spanGaps: false,
					pointRadius: points.map((point) => (unusual(point) ? UNUSUAL : ORDINARY)),
					pointStyle: points.map((point) => (unusual(point) ? 'rectRot' : 'circle')),
					pointHoverRadius: UNUSUAL + 1,
					pointBackgroundColor: points.map((point) => pointColour(point, palette)),
					pointBorderColor: palette.panel,
					pointBorderWidth: points.map((point) => (unusual(point) ? 1.5 : 0))
				}
			]
		},
		options: {
			...base,
			scales: {
				x: quietScale(palette, false),
				y: {
					...quietScale(palette, true),
					min,
					max,
					ticks: {
						...quietScale(palette, true).ticks,
						maxTicksLimit: 6,
						includeBounds: false,
						stepSize: neatStep(kind, max - min),
						callback: (value) => axisText(kind, Number(value))
					}
				}
			},
			plugins: {
				...base.plugins,
				marks: {
					font: palette.font,
					lines: marks.map(({ at, text }) => ({ at, text, colour: palette.soft, dashed: true }))
				},
				tooltip: {
					...base.plugins.tooltip,
					filter: ({ datasetIndex }) => datasetIndex === 2,
					callbacks: {
						label: ({ dataIndex }) => tooltipLines(points[dataIndex], kind)
					}
				}
			}
		}
	};
}

function tooltipLines(point: SeriesPoint | undefined, kind: SeriesView['kind']): string[] {
	if (!point) return [];
	const { text, n, low, high } = point;
	const usual =
		low === null || high === null ? [] : [`usual ${axisText(kind, low)} – ${axisText(kind, high)}`];
	return [`${text}, n ${n.toLocaleString('en')}`, ...usual];
}
