import type { ScriptableContext } from 'chart.js';
import type { LineInBand } from '$lib/views/chart/line-in-band';
import type { Drawing } from './drawing';
import { markedPlaces } from './event-lines';
import { eventStrokes } from './event-strokes';
import type { Palette } from './palette';

/** Radius of a marked point. */
const RADIUS = 0.055;
/** Kept free around the plot: a point and a little air. */
const RIM = 0.075;

/** Sizes grow with the wall: shares of the chart's height. */
const part = (share: number) => (context: ScriptableContext<'line'>) =>
	share * context.chart.height;

/**
 * A line across the room: the usual range behind it, what lies outside in its colour and shape, the newest point marked.
 * No axes: what they would say stands in words below.
 */
export function wallLineChart({ points }: LineInBand, palette: Palette): Drawing<'line'> {
	const colours = { better: palette.better, worse: palette.worse, usual: palette.text };
	const newest = points.findLastIndex(({ value }) => value !== null);
	const edge = (of: (point: LineInBand['points'][number]) => number | null, fill: boolean) => ({
		data: points.map(of),
		order: 1,
		fill: fill ? '-1' : false,
		backgroundColor: palette.usual,
		borderWidth: 0,
		pointRadius: 0,
		tension: 0.25
	});
	return {
		type: 'line',
		// Nobody walks over it: who is near a wall has its table read out.
		points: [],
		data: {
			labels: points.map(({ label }) => label),
			datasets: [
				edge(({ low }) => low, false),
				edge(({ high }) => high, true),
				{
					order: 0,
					// The highest and the lowest point lie on the edge of the plot: they are drawn whole, into the padding.
					clip: false,
					data: points.map(({ value }) => value),
					borderColor: palette.text,
					borderWidth: part(0.028),
					borderCapStyle: 'round',
					borderJoinStyle: 'round',
					pointRadius: (context) => {
						const point = points[context.dataIndex];
						const marked = point?.standing !== 'usual' || context.dataIndex === newest;
						return marked ? part(RADIUS)(context) : 0;
					},
					pointStyle: points.map(({ standing }) => (standing === 'worse' ? 'rectRot' : 'circle')),
					pointBackgroundColor: points.map(({ standing }) => colours[standing]),
					pointBorderWidth: 0
				}
			]
		},
		plugins: [eventStrokes(markedPlaces(points), palette)],
		options: {
			animation: false,
			responsive: true,
			maintainAspectRatio: false,
			events: [],
			layout: { padding: (context) => RIM * context.chart.height },
			elements: { point: { hoverRadius: 0 } },
			scales: { x: { display: false }, y: { display: false, ...endsOf(points) } },
			plugins: {
				filler: { propagate: false, drawTime: 'beforeDatasetsDraw' },
				tooltip: { enabled: false }
			}
		}
	};
}

/** The axis reaches as far as what is drawn: rounding it to neat numbers would waste the tile. */
function endsOf(points: LineInBand['points']): { min?: number; max?: number } {
	const drawn = points.flatMap(({ value, low, high }) =>
		[value, low, high].filter((end) => end !== null)
	);
	return drawn.length === 0
		? {}
		: {
				min: drawn.reduce((a, b) => Math.min(a, b)),
				max: drawn.reduce((a, b) => Math.max(a, b))
			};
}
