import { BoxAndWiskers, BoxPlotController } from '@sgratzl/chartjs-chart-boxplot';
import { Chart } from 'chart.js';
import type { BoxesView } from '$lib/views/chart/boxes-view';
import { boxSentence } from '$lib/views/chart/boxes-words';
import type { Drawing } from './drawing';
import { durationAxis, lnSeconds } from './duration-axis';
import { faded } from './faded';
import type { Palette } from './palette';
import { sentenceTooltip } from './sentence-tooltip';

// Here and not with the others: only screens that show boxes load them.
Chart.register(BoxPlotController, BoxAndWiskers);

/**
 * How handle times of groups are spread, a row a group on the logarithmic axis: a box for the middle half with a line at the
 * middle, whiskers over four in five. Where some are quiet, the others stand out from them in grey.
 */
export function boxesChart({ rows }: BoxesView, palette: Palette): Drawing<'boxplot'> {
	const points = rows.map((row, index) => ({
		...{ set: 0, index, text: boxSentence(row) },
		href: row.href
	}));
	const hasQuiet = rows.some(({ quiet }) => quiet);
	const ends = rows.flatMap(({ low, high }) => [lnSeconds(low), lnSeconds(high)]);
	const min = ends.reduce((a, b) => Math.min(a, b), Infinity) - 0.15;
	const max = ends.reduce((a, b) => Math.max(a, b), -Infinity) + 0.15;
	return {
		type: 'boxplot',
		points,
		data: {
			labels: rows.map(({ name }) => name),
			datasets: [
				{
					data: rows.map(({ low, quarter, median, threeQuarters, high }) => {
						const [from, to] = [lnSeconds(low), lnSeconds(high)];
						const middle = { q1: lnSeconds(quarter), q3: lnSeconds(threeQuarters) };
						const whiskers = { whiskerMin: from, whiskerMax: to };
						return { min: from, max: to, median: lnSeconds(median), ...middle, ...whiskers };
					}),
					backgroundColor: rows.map(({ quiet }) =>
						hasQuiet && !quiet ? faded(palette.plain, 'b3') : palette.usual
					),
					borderColor: palette.plain,
					medianColor: palette.text,
					borderWidth: 1.5,
					maxBarThickness: 26,
					// The mean of a spread on a logarithmic axis is one number too many.
					meanRadius: 0
				}
			]
		},
		options: {
			indexAxis: 'y',
			animation: false,
			responsive: true,
			maintainAspectRatio: false,
			interaction: { mode: 'index', axis: 'y', intersect: false },
			scales: {
				x: durationAxis(ends.length > 0 ? { min, max } : { min: 0, max: 1 }, palette),
				y: {
					grid: { display: false },
					border: { display: false },
					ticks: { color: palette.text, font: { family: palette.sans, size: 13 }, autoSkip: false }
				}
			},
			plugins: { tooltip: sentenceTooltip(points, palette) }
		}
	};
}
