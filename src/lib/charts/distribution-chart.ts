import type { ChartConfiguration } from 'chart.js';
import { duration } from '$lib/views/format/duration';
import type { DistributionView } from '$lib/views/chart/distribution-view';
import { baseOptions, quietScale } from './base-options';
import type { Palette } from './palette';

/** Ticks of a logarithmic axis of durations, in seconds. */
const TICKS = [5, 15, 30, 60, 120, 300, 600, 1200, 2400, 3600, 7200, 14_400];

const ln = (ms: number) => Math.log(Math.max(1, ms / 1000));

/**
 * How handle times are spread, on the logarithmic axis on which they are judged: quiet bars for the peers, a line for
 * the one group that is looked at, lines across for single contacts.
 */
export function distributionChart(
	view: DistributionView,
	palette: Palette
): ChartConfiguration<'bar' | 'line'> {
	const { bars, groups, marks } = view;
	const base = baseOptions(palette, marks.length > 0);
	const middle = bars.map(({ fromMs, toMs }) => (ln(fromMs) + ln(toMs)) / 2);
	const ends = [
		...bars.flatMap(({ fromMs, toMs }) => [ln(fromMs), ln(toMs)]),
		...marks.map((m) => ln(m.ms))
	];
	const min = Math.min(...ends);
	const max = Math.max(...ends) + 0.1;
	return {
		type: 'bar',
		data: {
			datasets: groups.map(({ name, quiet, shares }) => {
				const data = shares.map((share, i) => ({ x: middle[i] ?? 0, y: 100 * share }));
				return quiet
					? {
							type: 'bar' as const,
							label: name,
							data,
							grouped: false,
							barPercentage: 0.94,
							categoryPercentage: 1,
							borderRadius: 3,
							backgroundColor: bars.map(({ fromMs, toMs }) =>
								isUsual(view, fromMs, toMs) ? palette.usual : palette.line
							)
						}
					: {
							type: 'line' as const,
							label: name,
							data,
							borderColor: palette.text,
							borderWidth: 2,
							pointRadius: 0,
							tension: 0.3
						};
			})
		},
		options: {
			...base,
			scales: {
				x: {
					...quietScale(palette, false),
					type: 'linear',
					offset: false,
					min,
					max,
					afterBuildTicks: (axis) => {
						axis.ticks = TICKS.map(Math.log)
							.filter((value) => value >= min && value <= max)
							.map((value) => ({ value }));
					},
					ticks: {
						...quietScale(palette, false).ticks,
						callback: (value) => duration(Math.round(Math.exp(Number(value))) * 1000)
					}
				},
				y: {
					...quietScale(palette, true),
					beginAtZero: true,
					ticks: {
						...quietScale(palette, true).ticks,
						maxTicksLimit: 4,
						callback: (value) => `${Number(value)} %`
					}
				}
			},
			plugins: {
				...base.plugins,
				marks: {
					font: palette.font,
					lines: marks.map(({ ms, text, strong }) => ({
						at: ln(ms),
						text,
						colour: strong ? palette.worse : palette.soft,
						dashed: !strong
					}))
				},
				tooltip: {
					...base.plugins.tooltip,
					callbacks: {
						title: ([item]) => {
							const bar = item && bars[item.dataIndex];
							return bar ? `${duration(bar.fromMs)} – ${duration(bar.toMs)}` : '';
						},
						label: ({ dataset, parsed }) =>
							`${dataset.label ?? ''}: ${(parsed.y ?? 0).toFixed(1)} % of contacts`
					}
				}
			}
		}
	};
}

function isUsual({ usual }: DistributionView, fromMs: number, toMs: number): boolean {
	const middle = Math.sqrt(fromMs * toMs);
	return usual !== null && middle >= usual.lowMs && middle <= usual.highMs;
}
