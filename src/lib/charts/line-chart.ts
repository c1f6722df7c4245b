import type { ChartConfiguration } from 'chart.js';
import { whole } from '$lib/views/format/number';
import type { LineInBand } from '$lib/views/chart/line-in-band';
import { unitWords } from '$lib/views/chart/unit-words';
import { EVENT_ROOM, eventMarks, markedPlaces } from './event-marks';
import { leastReach } from './least-reach';
import { neatStep } from './neat-step';
import type { Palette } from './palette';

/** A line of fewer points shows each of them: there is no shape yet that would speak. */
const FEW = 10;
/** Half of the least height of an axis, by its unit. */
const LEAST_HALF: Partial<Record<LineInBand['unit'], { share: number } | { points: number }>> = {
	seconds: { share: 0.2 },
	points: { points: 0.25 }
};

/** A line with the usual range behind it; what lies outside is marked by colour and by a larger, open point. */
export function lineChart(
	{ name, unit, points }: LineInBand,
	palette: Palette
): ChartConfiguration<'line'> {
	const colours = { better: palette.better, worse: palette.worse, usual: palette.text };
	const drawn = points.flatMap(({ value, low, high }) => [value, low, high]);
	const half = LEAST_HALF[unit];
	const reach = half ? leastReach(drawn, half) : {};
	const places = markedPlaces(points);
	const away = points.map(({ standing }) => standing !== 'usual');
	const edge = (values: (number | null)[], fill: boolean) => ({
		data: values,
		fill: fill ? '-1' : false,
		backgroundColor: palette.usual,
		borderWidth: 0,
		order: 1,
		pointRadius: 0,
		pointHitRadius: 0,
		tension: 0.25
	});
	const tick = { color: palette.soft, font: { family: palette.sans, size: 12 } };
	return {
		type: 'line',
		data: {
			labels: points.map(({ label }) => label),
			datasets: [
				edge(
					points.map(({ low }) => low),
					false
				),
				edge(
					points.map(({ high }) => high),
					true
				),
				{
					order: 0,
					// A point at the edge is drawn whole.
					clip: 8,
					label: name,
					data: points.map(({ value }) => value),
					borderColor: palette.text,
					borderWidth: 1.75,
					tension: 0.15,
					spanGaps: true,
					pointRadius: away.map((outside) => (outside ? 4.5 : points.length < FEW ? 3 : 0)),
					pointHoverRadius: 5,
					pointHitRadius: 12,
					pointBorderWidth: 2,
					pointBorderColor: points.map(({ standing }) => colours[standing]),
					pointBackgroundColor: palette.panel
				}
			]
		},
		plugins: places.length > 0 ? [eventMarks(places, palette)] : [],
		options: {
			animation: false,
			responsive: true,
			maintainAspectRatio: false,
			interaction: { mode: 'index', intersect: false },
			layout: { padding: { top: places.length > 0 ? EVENT_ROOM : 6, right: 6 } },
			scales: {
				x: {
					grid: { display: false },
					border: { color: palette.line },
					ticks: { ...tick, maxRotation: 0, autoSkipPadding: 24 }
				},
				y: {
					...reach,
					grid: { color: palette.line },
					border: { display: false },
					ticks: {
						...tick,
						maxTicksLimit: 7,
						...(unit === 'seconds' && { stepSize: neatStep([...drawn, ...Object.values(reach)]) }),
						callback: (value) => unitWords(unit, Number(value))
					}
				}
			},
			plugins: {
				filler: { propagate: false, drawTime: 'beforeDatasetsDraw' },
				tooltip: {
					displayColors: false,
					backgroundColor: palette.text,
					titleColor: palette.panel,
					bodyColor: palette.panel,
					titleFont: { family: palette.sans },
					bodyFont: { family: palette.sans },
					filter: ({ datasetIndex }) => datasetIndex === 2,
					callbacks: {
						label: ({ dataIndex }) => pointWords(unit, points[dataIndex])
					}
				}
			}
		}
	};
}

function pointWords(
	unit: LineInBand['unit'],
	point: LineInBand['points'][number] | undefined
): string[] {
	if (!point || point.value === null) return [];
	const { value, low, high, n, events = [] } = point;
	const usual =
		low === null || high === null
			? []
			: [`usual ${unitWords(unit, low)} – ${unitWords(unit, high)}`];
	return [unitWords(unit, value), ...usual, `n ${whole(n)}`, ...events.map(({ words }) => words)];
}
