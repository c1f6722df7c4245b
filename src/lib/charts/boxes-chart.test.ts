import { describe, expect, it } from 'vitest';
import { boxesChart } from './boxes-chart';
import type { Palette } from './palette';

const palette = new Proxy({} as Palette, { get: (_, name) => `colour of ${String(name)}` });
const row = {
	...{ name: 'Morning', low: 60_000, quarter: 120_000, median: 200_000, threeQuarters: 400_000 },
	...{ high: 800_000, n: 1234, href: '/contacts?shift=Morning' }
};
const others = { ...row, name: 'others', quiet: true, href: undefined };

describe('boxesChart', () => {
	const { data, options, points } = boxesChart({ title: 'Shifts', rows: [row, others] }, palette);

	it('draws the middle half, the middle and four in five on the logarithm of seconds', () => {
		expect(data.labels).toEqual(['Morning', 'others']);
		expect(data.datasets[0]?.data[0]).toEqual({
			...{ min: Math.log(60), whiskerMin: Math.log(60), q1: Math.log(120), median: Math.log(200) },
			...{ q3: Math.log(400), max: Math.log(800), whiskerMax: Math.log(800) }
		});
		expect(options?.scales?.['x']).toMatchObject({ min: Math.log(60) - 0.15 });
	});

	it('has whoever is compared with quiet ones stand out, and nobody else', () => {
		expect(data.datasets[0]?.backgroundColor).toEqual(['colour of plainb3', 'colour of usual']);
		const alike = boxesChart({ title: '', rows: [row, row] }, palette).data.datasets[0];
		expect(alike?.backgroundColor).toEqual(['colour of usual', 'colour of usual']);
	});

	it('says each group in a sentence and leads to its contacts', () => {
		expect(points).toMatchObject([
			{ set: 0, index: 0, text: expect.stringMatching(/^Morning: .* \(1,234 contacts\)\.$/) },
			{ set: 0, index: 1 }
		]);
		expect(points.map(({ href }) => href)).toEqual(['/contacts?shift=Morning', undefined]);
	});

	it('can be drawn of nothing', () => {
		expect(boxesChart({ title: '', rows: [] }, palette).options?.scales?.['x']).toMatchObject({
			...{ min: 0, max: 1 }
		});
	});
});
