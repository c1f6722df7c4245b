import { share } from '$lib/views/format/number';
import type { ParetoView } from '$lib/views/over-served/pareto-view';
import { paretoSentence } from '$lib/views/over-served/pareto-words';
import { cutWords } from './cut-words';
import type { Drawing } from './drawing';
import { faded } from './faded';
import type { Palette } from './palette';
import { sentenceTooltip } from './sentence-tooltip';

/** Names longer than this are cut at the axis; the table and the pointer say them whole. */
const LONGEST = 22;

/** A Pareto lying down, so that names can be read: a bar a part of the whole, a line over what they make together. */
export function paretoChart({ rows }: ParetoView, palette: Palette): Drawing<'bar' | 'line'> {
	const points = rows.map((row, index) => ({
		...{ set: 1, index, text: paretoSentence(row) },
		href: row.href
	}));
	const tick = { font: { family: palette.sans, size: 12 }, maxRotation: 0 };
	return {
		type: 'bar',
		points,
		data: {
			labels: rows.map(({ name }) => cutWords(name, LONGEST)),
			datasets: [
				{
					type: 'line',
					label: 'together',
					data: rows.map(({ cumulative }) => cumulative),
					borderColor: palette.text,
					borderWidth: 1.75,
					pointRadius: 3,
					pointBackgroundColor: palette.panel,
					pointBorderColor: palette.text,
					pointHitRadius: 0,
					clip: 8
				},
				{
					type: 'bar',
					label: 'of the excess',
					data: rows.map((row) => row.share),
					backgroundColor: faded(palette.plain, 'b3'),
					borderRadius: 3,
					maxBarThickness: 22
				}
			]
		},
		options: {
			indexAxis: 'y',
			animation: false,
			responsive: true,
			maintainAspectRatio: false,
			interaction: { mode: 'index', axis: 'y', intersect: false },
			layout: { padding: { right: 10 } },
			scales: {
				x: {
					min: 0,
					max: 1,
					grid: { color: palette.line },
					border: { display: false },
					ticks: {
						...tick,
						color: palette.soft,
						maxTicksLimit: 6,
						callback: (value) => share(Number(value))
					}
				},
				y: {
					grid: { display: false },
					border: { color: palette.line },
					ticks: { ...tick, color: palette.text, autoSkip: false }
				}
			},
			plugins: { tooltip: sentenceTooltip(points, palette) }
		}
	};
}
