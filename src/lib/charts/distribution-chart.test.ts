import { describe, expect, it } from 'vitest';
import { spreadOf } from '$lib/views/chart/spread-of';
import { distributionChart } from './distribution-chart';
import type { Palette } from './palette';

const palette = new Proxy({} as Palette, { get: (_, name) => `colour of ${String(name)}` });
const peers = [50, 51, 52, 53, 54].map((bar, i) => ({ bar, n: [5, 20, 50, 20, 5][i]! }));
const view = {
	title: 'Handle times',
	sentence: 'Most last about three minutes.',
	...spreadOf([{ name: 'peers', quiet: true, histogram: peers }]),
	usual: { lowMs: 1000 * Math.exp(5.1), highMs: 1000 * Math.exp(5.4) },
	marks: [
		{ ms: 2_400_000, text: 'this contact 40:00', strong: true },
		{ ms: 185_000, text: 'typical 3:05', strong: false }
	]
};

describe('distributionChart', () => {
	const { data, options, points } = distributionChart(view, palette);
	const scale = options?.scales?.['x'] as { min: number; max: number };

	it('draws shares in percent on the logarithm of seconds', () => {
		expect(data.datasets[0]?.data[2]).toEqual({ x: expect.closeTo(5.25, 6), y: 50 });
	});

	it('colours the bars of the usual range and no others', () => {
		expect(data.datasets[0]).toMatchObject({
			backgroundColor: [
				'colour of plain59',
				'colour of plainb3',
				'colour of plainb3',
				'colour of plainb3',
				'colour of plain59'
			]
		});
	});

	it('draws the line of one group over the bars of the others', () => {
		const two = spreadOf([
			{ name: 'own', quiet: false, histogram: peers },
			{ name: 'others', quiet: true, histogram: peers }
		]);
		const { datasets } = distributionChart({ ...view, ...two }, palette).data;
		// Of several datasets Chart.js draws the first last, on top of the others.
		expect(datasets.map(({ type, label }) => [type, label])).toEqual([
			['line', 'own'],
			['bar', 'others']
		]);
	});

	it('reaches as far as a marked contact', () => {
		expect(scale.max).toBeGreaterThan(Math.log(2400));
		expect(scale.min).toBeLessThan(5);
	});

	it('marks the usual range, the typical time and the contact in question, each with its words', () => {
		const { annotations } = options?.plugins?.annotation ?? { annotations: [] };
		expect(annotations).toMatchObject([
			{ type: 'box', xMin: expect.closeTo(5.1, 6), label: { content: 'usual 2:44 – 3:41' } },
			{ type: 'line', xMin: Math.log(2400), label: { content: 'this contact 40:00' } },
			{ type: 'line', xMin: Math.log(185), label: { content: 'typical 3:05' } }
		]);
	});

	it('says every bar in a sentence', () => {
		expect(points).toHaveLength(5);
		expect(points[2]?.text).toMatch(/^3:01 – 3:20: 50.0 % of 100 contacts, in the usual range\.$/);
	});

	it('can be drawn of nothing', () => {
		const empty = { ...view, ...spreadOf([]), marks: [], usual: null };
		expect(distributionChart(empty, palette).data.datasets).toEqual([]);
	});
});
