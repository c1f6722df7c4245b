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
	const { data, options } = lineChart(view, palette);
	const [low, high, line] = data.datasets;

	it('draws the usual range as a band between its ends, behind the line', () => {
		expect(low?.data).toEqual([170, null, 170]);
		expect(high).toMatchObject({ data: [220, null, 220], fill: '-1', backgroundColor: '#d3e1f0' });
	});

	it('marks what is outside by a larger point and its colour', () => {
		expect(line).toMatchObject({ data: [190, null, 260], pointRadius: [3, 3, 4.5] });
		expect(line).toMatchObject({ pointBorderColor: ['#16202e', '#16202e', '#d9731c'] });
	});

	it('shows the single points of a short line only', () => {
		const many = Array.from({ length: 12 }, () => view.points[0]!);
		const [, , long] = lineChart({ ...view, points: many }, palette).data.datasets;
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
