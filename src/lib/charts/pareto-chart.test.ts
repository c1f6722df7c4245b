import { describe, expect, it } from 'vitest';
import type { ParetoView } from '$lib/views/over-served/pareto-view';
import type { Palette } from './palette';
import { paretoChart } from './pareto-chart';

const palette = new Proxy({} as Palette, { get: (_, name) => `colour of ${String(name)}` });
const row = (name: string, share: number, cumulative: number) => ({
	...{ name, contacts: 3, excessMs: 3_600_000 * share, share, cumulative, href: `/${name}` }
});
const view: ParetoView = {
	...{ title: 'Agents', sentence: '', contacts: 6 },
	rows: [row('Ada', 0.75, 0.75), row('A name that is longer than an axis', 0.25, 1)]
};

describe('paretoChart', () => {
	const { data, points } = paretoChart(view, palette);

	it('draws parts of the whole as bars, and what they make together as a line over them', () => {
		expect(data.datasets.map(({ type, data }) => [type, data])).toEqual([
			['line', [0.75, 1]],
			['bar', [0.75, 0.25]]
		]);
	});

	it('cuts long names at the axis and says them whole at the point', () => {
		expect(data.labels).toEqual(['Ada', 'A name that is longer…']);
		expect(points[1]).toMatchObject({
			...{ set: 1, index: 1, href: '/A name that is longer than an axis' },
			text: 'A name that is longer than an axis: 15:00 beyond the typical, 25 % of the excess (3 over-served contacts); 100 % with those before.'
		});
	});
});
