import { share } from '$lib/views/format/number';
import type { ChartConfiguration } from 'chart.js';
import { barSentence } from '$lib/views/chart/bar-sentence';
import type { DistributionView } from '$lib/views/chart/distribution-view';
import './annotations';
import type { ChartPoint, Drawing } from './drawing';
import { durationAxis, lnSeconds } from './duration-axis';
import { faded } from './faded';
import type { Palette } from './palette';
import { sentenceTooltip } from './sentence-tooltip';
import { valueLines, wordsRoom } from './value-lines';

/** How dense the grey of bars is, within the usual range and outside: two hexadecimal digits after a colour. */
const INSIDE = 'b3';
const OUTSIDE = '59';

/**
 * How handle times are spread, on the logarithmic axis on which they are judged: quiet bars for the peers, the usual range as a
 * band behind them, a line for the one group that is looked at, lines across for single contacts.
 */
export function distributionChart(
	view: DistributionView,
	palette: Palette
): Drawing<'bar' | 'line'> {
	const ends = axisEnds(view);
	const tick = { color: palette.soft, font: { family: palette.sans, size: 12 }, maxRotation: 0 };
	const points = view.bars.flatMap((_, index): ChartPoint[] => {
		const text = view.groups.length > 0 ? barSentence(view, index) : null;
		return text === null ? [] : [{ set: 0, index, text }];
	});
	return {
		type: 'bar',
		points,
		data: { datasets: datasets(view, palette) },
		options: {
			animation: false,
			responsive: true,
			maintainAspectRatio: false,
			interaction: { mode: 'index', intersect: false },
			layout: { padding: { top: wordsRoom(view), right: 6 } },
			scales: {
				x: durationAxis(ends, palette),
				y: {
					beginAtZero: true,
					grid: { color: palette.line },
					border: { display: false },
					ticks: { ...tick, maxTicksLimit: 4, callback: (value) => share(Number(value) / 100) }
				}
			},
			plugins: {
				annotation: { clip: false, annotations: valueLines(view, lnSeconds, palette) },
				tooltip: sentenceTooltip(points, palette)
			}
		}
	};
}

function axisEnds({ bars, marks }: DistributionView): { min: number; max: number } {
	const ends = [
		...bars.flatMap(({ fromMs, toMs }) => [fromMs, toMs]),
		...marks.map(({ ms }) => ms)
	];
	const least = ends.reduce((a, b) => Math.min(a, b), Infinity);
	const most = ends.reduce((a, b) => Math.max(a, b), -Infinity);
	return ends.length > 0
		? { min: lnSeconds(least) - 0.05, max: lnSeconds(most) + 0.1 }
		: { min: 0, max: 1 };
}

function datasets(
	{ groups, bars, usual }: DistributionView,
	palette: Palette
): ChartConfiguration<'bar' | 'line'>['data']['datasets'] {
	const middle = bars.map(({ fromMs, toMs }) => (lnSeconds(fromMs) + lnSeconds(toMs)) / 2);
	const isUsual = (x: number) =>
		usual !== null && x >= lnSeconds(usual.lowMs) && x <= lnSeconds(usual.highMs);
	// The first is drawn on top.
	return groups.map(({ name, quiet, shares }) => {
		const data = shares.map((share, i) => ({ x: middle[i] ?? 0, y: 100 * share }));
		if (!quiet)
			return {
				type: 'line' as const,
				label: name,
				data,
				borderColor: palette.text,
				borderWidth: 2,
				pointRadius: 0,
				pointHitRadius: 10,
				cubicInterpolationMode: 'monotone' as const
			};
		return {
			type: 'bar' as const,
			label: name,
			data,
			grouped: false,
			barPercentage: 0.94,
			categoryPercentage: 1,
			borderRadius: 3,
			backgroundColor: middle.map((x) => faded(palette.plain, isUsual(x) ? INSIDE : OUTSIDE))
		};
	});
}
