import { describe, expect, it } from 'vitest';
import { chartSigns } from './chart-signs';
import type { LineInBand, LinePoint } from './line-in-band';

const point = (value: number | null, standing: LinePoint['standing'] = 'usual'): LinePoint => ({
	...{ label: 'x', value, low: 3.8, high: 4.4, n: 20, standing }
});
const chart = (points: LinePoint[], target?: number, trial = false): LineInBand => ({
	...{ name: 'mean rating', unit: 'points', of: 'answers', points },
	limits: { centre: 4.1, low: 3.8, high: 4.4, values: 20, trial, ...(target && { target }) }
});
const said = (view: LineInBand) =>
	chartSigns(view).map(({ standing, shape, word }) => `${standing} ${shape} ${word}`);

describe('chartSigns', () => {
	it('say how the newest week stands, and whether ordinary weeks meet the target', () => {
		expect(said(chart([point(4.1)], 4.2))).toEqual([
			'usual = newest week: ordinary variation',
			'unclear ~ target 4.20: met in some ordinary weeks, missed in others'
		]);
		expect(said(chart([point(4.1), point(3.6, 'worse'), point(null)], 4.6))).toEqual([
			'worse ▼ newest week: worse than ordinary variation',
			'worse ✗ target 4.60: out of reach of ordinary weeks'
		]);
		expect(said(chart([point(4.5, 'better')], 3.5))).toEqual([
			'better ▲ newest week: better than ordinary variation',
			'better ✓ target 3.50: met in every ordinary week'
		]);
	});

	it('say nothing of a target where there is none, or while the limits move', () => {
		expect(said(chart([point(4.1)]))).toHaveLength(1);
		expect(said(chart([point(4.1)], 4.2, true))).toHaveLength(1);
		expect(chartSigns({ ...chart([point(4.1)]), limits: undefined })).toEqual([]);
		expect(said(chart([point(null)], 4.2))).toEqual([]);
	});
});
