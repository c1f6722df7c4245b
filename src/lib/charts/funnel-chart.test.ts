import { describe, expect, it } from 'vitest';
import { rateFunnel } from '$lib/analysis/over-service/rate-funnel';
import { funnelView } from '$lib/views/over-service-funnel/funnel-view';
import { funnelChart } from './funnel-chart';
import type { Palette } from './palette';

const palette = new Proxy({} as Palette, { get: (_, name) => `colour of ${String(name)}` });
const alike = Array.from({ length: 60 }, (_, agent) => ({ agent, n: 2000 + agent, flags: 6 }));
const viewOf = (rows: typeof alike) =>
	funnelView(rateFunnel(rows), (agent) => ({ id: `a${agent}`, name: `Agent ${agent}` }), {
		from: 20_000,
		until: 20_056
	});
const view = viewOf([...alike, { agent: 98, n: 3, flags: 1 }, { agent: 99, n: 1900, flags: 60 }]);

describe('funnelChart', () => {
	const { data, options, plugins, points } = funnelChart(view, palette);
	const [outside, within, ...lines] = data.datasets;

	it('marks who is outside by shape and colour, and nobody else', () => {
		expect(outside?.data).toEqual([{ x: 1900, y: expect.closeTo(31.58, 2) }]);
		expect(outside).toMatchObject({
			pointStyle: 'triangle',
			pointRotation: [0],
			pointBackgroundColor: ['colour of worse']
		});
		expect(within?.data).toHaveLength(61);
		expect(within).not.toHaveProperty('pointStyle');
		expect(plugins).toHaveLength(1);
	});

	it('keeps few contacts from stretching it, and says so by a ring at the top', () => {
		const few = view.counted
			.filter(([, , , , side]) => side === 0)
			.findIndex(([id]) => id === 'a98');
		expect(within?.data[few]).toEqual({ x: 3, y: view.top });
		expect(within?.pointBackgroundColor).toHaveProperty([few], 'colour of panel');
		expect(options?.scales?.['y']).toMatchObject({ min: 0, max: view.top });
	});

	it('draws the 95 % as a band down to its lower line, between the 99.8 % lines', () => {
		expect(lines.map(({ label, fill }) => [label, fill] as const)).toEqual([
			['99.8 %, upper', false],
			['95 %, upper', '+1'],
			['95 %, lower', false],
			['99.8 %, lower', false]
		]);
	});

	it('leads from every point to the contacts of that agent, from few contacts to many', () => {
		expect(points).toHaveLength(62);
		const found = points.find(({ set, index }) => set === 0 && index === 0);
		expect(found).toMatchObject({
			href: '/contacts?from=2024-10-04&to=2024-11-29&agent=a99&kind=over-service',
			text: expect.stringMatching(/^Agent 99: 60 of 1,900 contacts .* above the 99\.8 % line\.$/)
		});
		expect(points[0]?.text).toMatch(/^Agent 98: 1 of 3 contacts/);
	});

	it('draws what all agents together have', () => {
		expect(options?.plugins?.annotation?.annotations).toMatchObject([
			{ type: 'line', yMin: view.centre, yMax: view.centre }
		]);
	});

	it('can be drawn of nothing', () => {
		const { datasets } = funnelChart(viewOf([]), palette).data;
		expect(datasets.flatMap(({ data }) => data)).toEqual([]);
	});
});
