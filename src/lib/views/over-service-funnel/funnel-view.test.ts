import { describe, expect, it } from 'vitest';
import { rateFunnel } from '$lib/analysis/over-service/rate-funnel';
import { funnelAgent } from './funnel-agent';
import { funnelData } from './funnel-data';
import { funnelTable } from './funnel-table';
import { funnelView } from './funnel-view';

const period = { from: 20_000, until: 20_056 };
const nameOf = (agent: number) => ({ id: `a${agent}`, name: `Agent ${agent}` });
const alike = Array.from({ length: 60 }, (_, agent) => ({ agent, n: 2000, flags: 6 }));

describe('the funnel as a screen shows it', () => {
	const view = funnelView(
		rateFunnel([...alike, { agent: 99, n: 1900, flags: 60 }]),
		nameOf,
		period
	);
	it('counts in thousands, names the line, and leads to the contacts', () => {
		const count = view.counted.find(([id]) => id === 'a99')!;
		expect(count).toEqual(['a99', 'Agent 99', 1900, 60, 1]);
		expect(funnelAgent(count, view.period)).toEqual({
			...{ id: 'a99', name: 'Agent 99', contacts: 1900, overServed: 60, place: 'above' },
			perThousand: expect.closeTo(31.579, 3),
			placeText: 'above the 99.8 % line',
			text: 'Agent 99: 60 of 1,900 contacts over-served, 31.6 in 1,000, above the 99.8 % line',
			href: '/contacts?from=2024-10-04&to=2024-11-29&agent=a99&kind=over-service'
		});
		expect(funnelAgent(['a&9', 'Ada', 10, 0, -1], view.period)).toMatchObject({
			place: 'below',
			href: '/contacts?from=2024-10-04&to=2024-11-29&agent=a%269&kind=over-service'
		});
	});
	it('draws four lines from the fewest contacts to the most', () => {
		expect(view.curves).toHaveLength(4);
		for (const { points } of view.curves)
			expect([points[0]!.x, points.at(-1)!.x]).toEqual([1900, 2000]);
	});
	it('says the same in a table, some rows at a time', () => {
		const table = funnelTable(view, { from: 50, until: 61 });
		expect(table.columns).toHaveLength(5);
		expect(table.rows).toHaveLength(11);
		const [agent, ...numbers] = table.rows.at(-1)!;
		expect(agent).toEqual({
			text: 'Agent 99',
			href: '/contacts?from=2024-10-04&to=2024-11-29&agent=a99&kind=over-service'
		});
		expect(numbers).toEqual(['1,900', '60', '31.6', 'above the 99.8 % line']);
	});
	it('can be taken away whole, as often as one likes', () => {
		const { columns, pages } = funnelData('Funnel', view);
		for (let time = 0; time < 2; time++) {
			const rows = [...(pages as Iterable<unknown[]>)].flat();
			expect(rows).toHaveLength(61);
			expect(rows.at(-1)).toHaveLength(columns.length);
			expect(rows.at(-1)).toMatchObject([
				'a99',
				'Agent 99',
				1900,
				60,
				expect.closeTo(31.579, 3),
				'above'
			]);
		}
	});
	it('is ordered by name, whatever the rates', () => {
		const names = view.counted.map(([, name]) => name);
		expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
	});
	it('reaches to whoever is outside, and says who of few contacts lies higher', () => {
		expect(view.top).toBeGreaterThan(31.6);
		expect(view.beyond).toBeNull();
		const few = { agent: 98, n: 3, flags: 1 };
		const stretched = funnelView(rateFunnel([...alike, few]), nameOf, period);
		expect(stretched.top).toBeLessThan(20);
		expect(stretched.beyond).toMatch(/^One agent with few contacts lies higher/);
		const newcomer = { agent: 97, n: 3, flags: 3 };
		expect(funnelView(rateFunnel([...alike, newcomer]), nameOf, period).top).toBeLessThan(20);
		const nobody = alike.map((row) => ({ ...row, flags: 0 }));
		expect(funnelView(rateFunnel(nobody), nameOf, period)).toMatchObject({ top: 1, beyond: null });
	});
	it('says why there is none', () => {
		const none = funnelView(rateFunnel(alike.slice(0, 3)), nameOf, period);
		expect(none.sentence).toBe(
			'Not enough to say how agents compare, because 3 agents have contacts, and a funnel needs 10.'
		);
		expect(none).toMatchObject({ counted: [], curves: [] });
	});
});
