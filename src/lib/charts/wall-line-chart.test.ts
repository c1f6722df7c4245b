import { describe, expect, it } from 'vitest';
import type { LineInBand } from '$lib/views/chart/line-in-band';
import type { Palette } from './palette';
import { wallLineChart } from './wall-line-chart';

const palette = new Proxy({} as Palette, { get: (_, name) => `colour of ${String(name)}` });
const view: LineInBand = {
	name: 'typical handle time',
	unit: 'seconds',
	points: [
		{ label: '9:00', value: 190, low: 170, high: 220, n: 21, standing: 'usual' },
		{ label: '10:00', value: 260, low: 170, high: 220, n: 19, standing: 'worse' },
		{ label: '11:00', value: 200, low: 170, high: 220, n: 18, standing: 'usual' },
		{ label: '12:00', value: null, low: 170, high: 220, n: 2, standing: 'usual' }
	]
};

describe('wallLineChart', () => {
	const { data, options } = wallLineChart(view, palette);
	const [, high, line] = data.datasets;

	it('fills the usual range and draws the line over it', () => {
		expect(high).toMatchObject({ data: [220, 220, 220, 220], fill: '-1' });
		expect(line?.data).toEqual([190, 260, 200, null]);
	});

	it('marks what is outside by colour and shape, and the newest hour, in the size of the wall', () => {
		const radius = line?.pointRadius as (context: object) => number;
		const at = (dataIndex: number) => radius({ dataIndex, chart: { height: 200 } });
		expect([0, 1, 2, 3].map(at)).toEqual([0, 11, 11, 0]);
		expect(line).toMatchObject({ pointStyle: ['circle', 'rectRot', 'circle', 'circle'] });
	});

	it('fills the height from the least to the most, and takes nothing at all', () => {
		expect(options?.scales?.['y']).toMatchObject({ min: 170, max: 260 });
		expect(wallLineChart({ ...view, points: [] }, palette).data.labels).toEqual([]);
	});

	it('draws the highest and the lowest point whole, into room kept free around the plot', () => {
		const padding = options?.layout?.padding as (context: object) => number;
		expect(line).toMatchObject({ clip: false });
		expect(padding({ chart: { height: 200 } })).toBeGreaterThan(11);
	});

	it('neither moves nor listens', () => {
		expect(options).toMatchObject({ animation: false, events: [] });
	});
});
