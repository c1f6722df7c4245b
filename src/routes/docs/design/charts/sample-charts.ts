import { m } from '$lib/i18n/compiled/messages';
import type { BoxesView } from '$lib/views/chart/boxes-view';
import { chartSigns } from '$lib/views/chart/chart-signs';
import { distributionData } from '$lib/views/chart/distribution-data';
import { distributionTable } from '$lib/views/chart/distribution-table';
import type { LineInBand } from '$lib/views/chart/line-in-band';
import { lineData } from '$lib/views/chart/line-data';
import { lineAbout, lineSentence, lineTable } from '$lib/views/chart/line-table';
import { spreadOf } from '$lib/views/chart/spread-of';
import { paretoView } from '$lib/views/over-served/pareto-view';
import { paretoData, paretoTable } from '$lib/views/over-served/pareto-words';

/** Charts to look at, with made-up numbers, and what is said and saved of them in the reader's language. */
export function sampleCharts() {
	const line: LineInBand = {
		name: m.design_line_name(),
		unit: 'seconds',
		points: Array.from({ length: 26 }, (_, i) => {
			const value = 200 + 14 * Math.sin(i * 1.7) + (i === 17 ? 70 : 0) - (i > 21 ? 38 : 0);
			const standing = value > 240 ? 'worse' : value < 166 ? 'better' : 'usual';
			return {
				label: m.design_week({ n: i + 1 }),
				value,
				low: 166,
				high: 234,
				n: 120 + i,
				standing
			};
		})
	};
	const limits = { centre: 200, low: 166, high: 234, values: 11, trial: true };
	const control: LineInBand = {
		name: m.design_line_name(),
		unit: 'seconds',
		limits,
		points: Array.from({ length: 14 }, (_, i) => {
			const value = i < 6 ? 204 + 12 * Math.sin(i * 2.3) : i === 9 ? 251 : 190 - (i % 3) * 4;
			const isRun = i > 5 && i !== 9;
			return {
				...{ label: m.design_week({ n: i + 1 }), value, low: 166, high: 234, n: 41 + i },
				standing: i === 9 ? 'worse' : isRun ? 'better' : 'usual',
				...(i === 9 ? { rule: 'outside-limits' } : isRun ? { rule: 'shift' } : {}),
				...(i === 6 && { events: [{ title: m.design_event(), words: m.design_event_words() }] })
			};
		})
	};
	const boxes: BoxesView = {
		title: m.design_boxes(),
		rows: [m.design_morning(), m.design_afternoon(), m.design_evening(), m.design_night()].map(
			(name, i) => ({
				name,
				...{ low: 60_000 + 9_000 * i, quarter: 120_000 + 14_000 * i, median: 210_000 + 21_000 * i },
				...{ threeQuarters: 360_000 + 40_000 * i, high: 800_000 + 90_000 * i, n: 4100 - 900 * i }
			})
		)
	};
	const pareto = paretoView(
		'agent',
		[190, 84, 40, 31, 22, 16, 12, 9, 7, 5, 4].map((minutes, i) => ({
			...{
				name: m.design_agent_n({ n: i + 1 }),
				externalId: null,
				contacts: Math.ceil(minutes / 22)
			},
			excessMs: 60_000 * minutes
		})),
		{ from: 0, until: 56 }
	);
	const peers = Array.from({ length: 36 }, (_, i) => ({
		bar: 36 + i,
		n: Math.round(900 * Math.exp(-(((i - 17) / 7) ** 2)))
	}));
	const spread = {
		title: m.design_peers(),
		sentence: m.design_peers_text(),
		...spreadOf([{ name: m.chart_contacts(), quiet: true, histogram: peers }]),
		usual: { lowMs: 94_000, highMs: 414_000 },
		marks: [
			{ ms: 198_000, text: m.design_typical_mark(), strong: false },
			{ ms: 2_400_000, text: m.design_this_mark(), strong: true }
		]
	};
	const ofLine = (title: string, view: LineInBand) => ({
		...{ view, title, text: lineSentence(view), table: lineTable(view) },
		...{ data: lineData(title, view), about: lineAbout(view) }
	});
	return {
		line: ofLine(m.design_line(), line),
		control: ofLine(m.design_control(), control),
		spread: {
			...{ view: spread, title: m.design_distribution(), text: spread.sentence },
			...{ table: distributionTable(spread), data: distributionData(spread), about: [] }
		},
		pareto: {
			...{ view: pareto, title: m.design_pareto(), text: pareto.sentence },
			...{ table: paretoTable(pareto), data: paretoData(m.design_pareto(), pareto), about: [] }
		},
		signs: chartSigns(control),
		boxes
	};
}
