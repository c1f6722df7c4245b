import type { LineInBand } from '$lib/views/chart/line-in-band';
import { pointSentence } from '$lib/views/chart/point-sentence';
import { unitWords } from '$lib/views/chart/unit-words';
import './annotations';
import type { ChartPoint, Drawing } from './drawing';
import { EVENT_ROOM, eventLines, markedPlaces } from './event-lines';
import { leastReach } from './least-reach';
import { LIMIT_ROOM, limitLines } from './limit-lines';
import { neatStep } from './neat-step';
import type { Palette } from './palette';
import { sentenceTooltip } from './sentence-tooltip';
import { standingPoints } from './standing-points';
import { stepLines } from './step-lines';

/** A line of fewer points shows each of them: there is no shape yet that would speak. */
const FEW = 10;
/** Half of the least height of an axis, by its unit. */
const LEAST_HALF: Partial<Record<LineInBand['unit'], { share: number } | { points: number }>> = {
	seconds: { share: 0.2 },
	points: { points: 0.25 }
};

/**
 * A line with the usual range behind it, or with the limits of a control chart or the levels of a step chart; what stands out is marked by colour and
 * shape, what happened by dotted lines.
 */
export function lineChart(view: LineInBand, palette: Palette): Drawing<'line'> {
	const { name, unit, limits, steps, points } = view;
	const drawn = points.flatMap(({ value, low, high }) => [value, low, high]);
	const half = LEAST_HALF[unit];
	const reach = withLimits(half ? leastReach(drawn, half) : {}, limits);
	const places = markedPlaces(points);
	const said = points.flatMap((point, index): ChartPoint[] => {
		const text = pointSentence(view, point);
		return text === null ? [] : [{ set: 0, index, text, href: point.href }];
	});
	const tick = { color: palette.soft, font: { family: palette.sans, size: 12 } };
	return {
		type: 'line',
		points: said,
		data: {
			labels: points.map(({ label }) => label),
			datasets: [
				{
					order: 0,
					// A point at the edge is drawn whole.
					clip: 8,
					label: name,
					data: points.map(({ value }) => value),
					// Behind the levels of a step chart the single weeks are quiet.
					borderColor: steps ? palette.plain : palette.text,
					borderWidth: steps ? 1.25 : 1.75,
					tension: 0.15,
					spanGaps: true,
					pointHitRadius: 12,
					...standingPoints(points, palette, points.length < FEW ? 3 : 0)
				},
				...(limits ? [] : band(points, palette))
			]
		},
		options: {
			animation: false,
			responsive: true,
			maintainAspectRatio: false,
			interaction: { mode: 'index', intersect: false },
			layout: {
				padding: {
					top: places.length > 0 || steps ? EVENT_ROOM : 6,
					right: limits ? LIMIT_ROOM : 6
				}
			},
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
				annotation: {
					clip: false,
					annotations: [
						...(limits ? limitLines(limits, unit, points.length - 1, palette) : []),
						...(steps ? stepLines(steps, unit, palette) : []),
						...eventLines(places, palette)
					]
				},
				tooltip: sentenceTooltip(said, palette)
			}
		}
	};
}

/** An axis holds both limits and what is aimed at, however far the values stay from them. */
function withLimits(
	reach: ReturnType<typeof leastReach>,
	limits: LineInBand['limits']
): ReturnType<typeof leastReach> {
	if (!limits) return reach;
	const { low, high, target = low } = limits;
	const { suggestedMin = low, suggestedMax = high } = reach;
	return {
		suggestedMin: Math.min(suggestedMin, low, target),
		suggestedMax: Math.max(suggestedMax, high, target)
	};
}

/** A usual range that is another one at every point. */
function band(points: LineInBand['points'], palette: Palette) {
	const edge = (data: (number | null)[], fill: '-1' | false) => ({
		...{ data, fill, backgroundColor: palette.usual, borderWidth: 0 },
		...{ order: 1, pointRadius: 0, pointHitRadius: 0, pointHoverRadius: 0, tension: 0.25 }
	});
	return [
		edge(
			points.map(({ low }) => low),
			false
		),
		edge(
			points.map(({ high }) => high),
			'-1'
		)
	];
}
