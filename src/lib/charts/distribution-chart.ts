import type { ChartConfiguration } from 'chart.js';
import type { DistributionView } from '$lib/views/chart/distribution-view';
import { duration } from '$lib/views/format/duration';
import { MARK_ROOM, marks } from './marks';
import type { Palette } from './palette';

/** Ticks of a logarithmic axis of durations, in seconds. */
const TICKS = [5, 15, 30, 60, 120, 300, 600, 1200, 2400, 7200, 21_600];

/** Where a handle time lies on the axis. */
const ln = (ms: number) => Math.log(Math.max(1, ms / 1000));

/**
 * How handle times are spread, on the logarithmic axis on which they are judged: quiet bars for the peers, those of the
 * usual range in its colour, a line for the one group that is looked at, lines across for single contacts.
 */
export function distributionChart(view: DistributionView, palette: Palette): ChartConfiguration {
	const { min, max } = axisEnds(view);
	const tick = { color: palette.soft, font: { family: palette.sans, size: 12 }, maxRotation: 0 };
	const lines = [...view.marks]
		.sort((a, b) => a.ms - b.ms)
		.map(({ ms, text, strong }) => ({
			at: ln(ms),
			text,
			colour: strong ? palette.worse : palette.soft,
			dashed: !strong
		}));
	return {
		type: 'bar',
		data: { datasets: datasets(view, palette) },
		plugins: [marks(lines, palette.sans)],
		options: {
			animation: false,
			responsive: true,
			maintainAspectRatio: false,
			interaction: { mode: 'index', intersect: false },
			layout: { padding: { top: lines.length > 0 ? MARK_ROOM : 6, right: 6 } },
			scales: {
				x: {
					type: 'linear',
					min,
					max,
					grid: { display: false },
					border: { color: palette.line },
					afterBuildTicks: (axis) => {
						axis.ticks = TICKS.map(Math.log)
							.filter((value) => value >= min && value <= max)
							.map((value) => ({ value }));
					},
					ticks: {
						...tick,
						autoSkipPadding: 18,
						callback: (value) => duration(1000 * Math.round(Math.exp(Number(value))))
					}
				},
				y: {
					beginAtZero: true,
					grid: { color: palette.line },
					border: { display: false },
					ticks: { ...tick, maxTicksLimit: 4, callback: (value) => `${value} %` }
				}
			},
			plugins: {
				tooltip: {
					displayColors: false,
					backgroundColor: palette.text,
					titleColor: palette.panel,
					bodyColor: palette.panel,
					titleFont: { family: palette.sans },
					bodyFont: { family: palette.sans },
					callbacks: {
						title: ([item]) => {
							const bar = item && view.bars[item.dataIndex];
							return bar ? `${duration(bar.fromMs)} – ${duration(bar.toMs)}` : '';
						},
						label: ({ dataset, parsed }) =>
							`${dataset.label ?? ''}: ${(parsed.y ?? 0).toFixed(1)} %`
					}
				}
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
	return ends.length > 0 ? { min: ln(least) - 0.05, max: ln(most) + 0.1 } : { min: 0, max: 1 };
}

function datasets(
	{ groups, bars, usual }: DistributionView,
	palette: Palette
): ChartConfiguration<'bar' | 'line'>['data']['datasets'] {
	const middle = bars.map(({ fromMs, toMs }) => (ln(fromMs) + ln(toMs)) / 2);
	const isUsual = (x: number) => usual !== null && x >= ln(usual.lowMs) && x <= ln(usual.highMs);
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
			backgroundColor: middle.map((x) => (isUsual(x) ? palette.usual : palette.line))
		};
	});
}
