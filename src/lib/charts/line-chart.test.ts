import { describe, expect, it } from 'vitest';
import type { LineInBand } from '$lib/views/chart/line-in-band';
import { lineChart } from './line-chart';
import type { Palette } from './palette';

const palette: Palette = {
	text: '#16202e',
	soft: '#546272',
	faint: '#616d7d',
	line: '#dfe5ec',
	panel: '#ffffff',
	usual: '#d3e1f0',
	usualEdge: '#7fa8d1',
	better: '#2a7bc8',
	worse: '#d9731c',
	plain: '#6f7f92',
	sans: 'Inter'
};
const view: LineInBand = {
	name: 'typical handle time',
	unit: 'seconds',
	points: [
		{ label: '1 Nov', value: 190, low: 170, high: 220, n: 212, standing: 'usual' },
		{ label: '2 Nov', value: null, low: null, high: null, n: 3, standing: 'usual' },
		{ label: '3 Nov', value: 260, low: 170, high: 220, n: 198, standing: 'worse' }
	]
};

describe('lineChart', () => {
	const { data, options, points } = lineChart(view, palette);
	const [line, low, high] = data.datasets;

	it('draws the usual range as a band between its ends, behind the line', () => {
		expect(low?.data).toEqual([170, null, 170]);
		expect(high).toMatchObject({ data: [220, null, 220], fill: '-1', backgroundColor: '#d3e1f0' });
	});

	it('marks what is outside by a larger point, its colour and its shape', () => {
		expect(line).toMatchObject({
			data: [190, null, 260],
			pointRadius: [3, 3, 5],
			pointStyle: ['circle', 'circle', 'rectRot'],
			pointBorderColor: ['#16202e', '#16202e', '#d9731c'],
			pointBackgroundColor: ['#ffffff', '#ffffff', '#d9731c']
		});
	});

	it('leaves a point open that only a run of values makes stand out', () => {
		const run = { ...view.points[0]!, standing: 'better', rule: 'shift' } as const;
		const [own] = lineChart({ ...view, points: [run] }, palette).data.datasets;
		expect(own).toMatchObject({ pointStyle: ['circle'], pointBackgroundColor: ['#ffffff'] });
		expect(own).toMatchObject({ pointBorderColor: ['#2a7bc8'] });
	});

	it('says every point in a sentence and leads to its contacts, and has none in a gap', () => {
		expect(points.map(({ index }) => index)).toEqual([0, 2]);
		const known = { ...view.points[0]!, href: '/contacts?from=2026-11-01' };
		expect(lineChart({ ...view, points: [known] }, palette).points[0]).toMatchObject({
			text: '1 Nov: typical handle time 3:10 (212 contacts), within the usual 2:50 – 3:40.',
			href: '/contacts?from=2026-11-01'
		});
	});

	it('draws the limits of a control chart in place of a band, and events over both', () => {
		const limits = { centre: 195, low: 170, high: 220, values: 9, trial: true };
		const events = [{ title: 'New tariff', words: 'Release, 1 Nov 2026: New tariff' }];
		const marked = [{ ...view.points[0]!, events }];
		const { data, options } = lineChart({ ...view, limits, points: marked }, palette);
		expect(data.datasets).toHaveLength(1);
		expect(options?.scales?.['y']).toMatchObject({ suggestedMin: 156, suggestedMax: 234 });
		const { annotations } = options?.plugins?.annotation ?? { annotations: [] };
		expect(annotations).toMatchObject([
			{ type: 'box' },
			{ type: 'line' },
			{ content: 'trial limit 3:40' },
			{ type: 'line' },
			{ content: 'centre 3:15' },
			{ type: 'line' },
			{ content: 'trial limit 2:50' },
			{ label: { content: 'New tariff' } }
		]);
	});

	it('shows the single points of a short line only', () => {
		const many = Array.from({ length: 12 }, () => view.points[0]!);
		const [long] = lineChart({ ...view, points: many }, palette).data.datasets;
		expect(long).toMatchObject({ pointRadius: many.map(() => 0) });
	});

	it('draws a line that hardly moves as one', () => {
		const flat = [100, 101].map((value) => ({ ...view.points[0]!, value, low: null, high: null }));
		const { y } = lineChart({ ...view, points: flat }, palette).options?.scales ?? {};
		expect(y).toMatchObject({ suggestedMin: 80.4, suggestedMax: 120.6 });
	});

	it('never moves by itself', () => {
		expect(options?.animation).toBe(false);
	});

	it('takes no points at all', () => {
		expect(lineChart({ ...view, points: [] }, palette).data.labels).toEqual([]);
	});
});
