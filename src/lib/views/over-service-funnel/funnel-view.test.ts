import { describe, expect, it } from 'vitest';
import { rateFunnel } from '$lib/analysis/over-service/rate-funnel';
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
		const agent = view.agents.find(({ id }) => id === 'a99')!;
		expect(agent.text).toBe(
			'Agent 99: 60 of 1,900 contacts over-served, 31.6 in 1,000, above the 99.8 % line'
		);
		expect(agent.href).toBe('/contacts?from=2024-10-04&to=2024-11-29&agent=a99&kind=over-service');
		expect(view.sentence).toMatch(/^Of 61 agents one is above the line/);
	});
	it('draws four lines from the fewest contacts to the most, and says the same in a table', () => {
		expect(view.curves).toHaveLength(4);
		for (const { points } of view.curves)
			expect([points[0]!.x, points.at(-1)!.x]).toEqual([1900, 2000]);
		expect(view.table.rows).toHaveLength(61);
		const [agent, ...numbers] = view.table.rows.at(-1)!;
		expect(agent).toEqual({ text: 'Agent 99', href: view.agents.at(-1)!.href });
		expect(numbers).toEqual(['1,900', '60', '31.6', 'above the 99.8 % line']);
	});
	it('is ordered by name, whatever the rates', () => {
		const names = view.agents.map(({ name }) => name);
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
		expect(none).toMatchObject({ agents: [], curves: [], table: { rows: [] } });
	});
});
