import { describe, expect, it } from 'vitest';
import type { SpansView } from '$lib/views/chart/spans-view';
import type { Palette } from './palette';
import { spansChart } from './spans-chart';

const palette = new Proxy({} as Palette, { get: (_, name) => `colour of ${String(name)}` });
const view: SpansView = {
	unit: 'points',
	of: 'answers',
	names: { value: 'mean', interval: '95 % interval' },
	spans: [
		{
			title: '2 weeks',
			points: [
				{ label: 'W46', value: null, n: 0 },
				{ label: 'W47', value: 4.1, low: 3.9, high: 4.3, n: 80 }
			]
		},
		{ title: '1 month', points: [{ label: 'Nov', value: 4, low: 3.8, high: 4.2, n: 300 }] }
	]
};

describe('spansChart', () => {
	it('puts the spans side by side with a gap between them, and leaves the unknown out', () => {
		const { data } = spansChart(view, palette);
		expect(data.labels).toEqual(['W46', 'W47', '', 'Nov']);
		expect(data.datasets[0]?.data).toEqual([null, 4.1, null, 4]);
	});

	it('draws intervals from end to end, behind the line', () => {
		const [line, interval] = spansChart(view, palette).data.datasets;
		expect(interval).toMatchObject({
			type: 'bar',
			data: [null, [3.9, 4.3], null, [3.8, 4.2]]
		});
		expect(interval?.order).toBeGreaterThan(line?.order ?? 0);
	});

	it('makes the newest point of each span the largest', () => {
		expect(spansChart(view, palette).data.datasets[0]).toMatchObject({
			pointRadius: [2.5, 4.5, 2.5, 4.5]
		});
	});

	it('says what each point is, and nothing where there is none', () => {
		expect(spansChart(view, palette).points).toMatchObject([
			{ set: 0, index: 1, text: 'W47: mean 4.10, 95 % interval 3.90 – 4.30 (80 answers).' },
			{ set: 0, index: 3, text: 'Nov: mean 4.00, 95 % interval 3.80 – 4.20 (300 answers).' }
		]);
	});

	it('draws a second line only where there is one, and nothing of nothing', () => {
		const two = { ...view, names: { value: 'median', second: 'mean' } };
		expect(spansChart(two, palette).data.datasets.map(({ label }) => label)).toEqual([
			'median',
			'mean'
		]);
		expect(spansChart({ ...view, spans: [] }, palette).data.labels).toEqual([]);
	});
});
