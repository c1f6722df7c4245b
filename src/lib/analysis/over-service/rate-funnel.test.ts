import { describe, expect, it } from 'vitest';
import { rateFunnel } from './rate-funnel';

const agents = (...rows: [n: number, flags: number][]) =>
	rows.map(([n, flags], agent) => ({ agent, n, flags }));
const ordinary = agents(
	...([200, 400, 600, 800, 1000, 300, 500, 700, 900, 1100] as const).map((n): [number, number] => [
		n,
		Math.round(0.003 * n)
	])
);

describe('the funnel of over-service', () => {
	it('shows who lies beyond the lines, and leaves few contacts within them', () => {
		const found = rateFunnel([
			...ordinary,
			{ agent: 90, n: 1000, flags: 40 },
			{ agent: 91, n: 20, flags: 1 }
		]);
		if ('notEnough' in found) throw new Error(found.notEnough);
		const place = (agent: number) => found.points.find((point) => point.agent === agent)!.place;
		expect(place(0)).toBe('within');
		// 1 of 20 is a higher rate than 40 of 1,000, and says less.
		expect(place(91)).toBe('within');
		expect(found.points.find(({ agent }) => agent === 90)!.rate).toBe(0.04);
	});
	it('narrows towards many contacts, one line within the other', () => {
		const found = rateFunnel(ordinary);
		if ('notEnough' in found) throw new Error(found.notEnough);
		expect(found.centreRate).toBeCloseTo(0.003, 3);
		expect(found.lines[0]!.n).toBe(200);
		expect(found.lines.at(-1)!.n).toBe(1100);
		for (const { low95, high95, low998, high998 } of found.lines) {
			expect(low998).toBeLessThanOrEqual(low95);
			expect(low95).toBeLessThanOrEqual(high95);
			expect(high95).toBeLessThan(high998);
		}
		expect(found.lines.at(-1)!.high998).toBeLessThan(found.lines[0]!.high998);
	});
	it('flags somebody far beyond agents who are alike', () => {
		const alike = agents(...Array.from({ length: 60 }, (): [number, number] => [2000, 6]));
		const found = rateFunnel([...alike, { agent: 99, n: 2000, flags: 60 }]);
		if ('notEnough' in found) throw new Error(found.notEnough);
		expect(found.points.filter(({ place }) => place === 'above').map((p) => p.agent)).toEqual([99]);
	});
	it('does not let those found to over-serve hide themselves by widening the lines', () => {
		const found = rateFunnel([
			...ordinary,
			{ agent: 90, n: 500, flags: 30, excessive: true },
			{ agent: 91, n: 430, flags: 11, excessive: true }
		]);
		if ('notEnough' in found) throw new Error(found.notEnough);
		expect(found.centreRate).toBeCloseTo(0.003, 3);
		expect(found.points.filter(({ place }) => place === 'above').map((p) => p.agent)).toEqual([
			90, 91
		]);
		const all = rateFunnel(ordinary.map((row) => ({ ...row, excessive: true })));
		expect(all).toHaveProperty('lines');
	});
	it('keeps within the lines what chance gives more often than they say', () => {
		const alike = agents(...Array.from({ length: 60 }, (): [number, number] => [2000, 6]));
		// At 3 in 1,000, by the binomial distribution: P(X >= 1 of 3) = 0.009, P(X >= 2 of 3) = 0.00003;
		// P(X >= 15 of 2,000) = 0.0014, P(X >= 16 of 2,000) = 0.0005.
		const placeOf = (n: number, flags: number) => {
			const found = rateFunnel([...alike, { agent: 99, n, flags }]);
			if ('notEnough' in found) throw new Error(found.notEnough);
			return found.points.at(-1)!.place;
		};
		expect(placeOf(3, 1)).toBe('within');
		expect(placeOf(3, 2)).toBe('above');
		expect(placeOf(2000, 15)).toBe('within');
		expect(placeOf(2000, 17)).toBe('above');
	});
	it.each([
		['nobody', [], /^0 agents have/],
		['one agent', agents([50, 1]), /^1 agent has contacts, and a funnel needs 10/],
		['nine', ordinary.slice(1), /^9 agents/],
		['agents of one contact', agents(...ordinary.map((): [number, number] => [1, 0])), /no agent/]
	])('says why there is none: %s', (_, rows, reason) => {
		const found = rateFunnel(rows);
		expect('notEnough' in found && found.notEnough).toMatch(reason);
	});
	it('is flat where nobody over-served anyone', () => {
		const found = rateFunnel(ordinary.map((row) => ({ ...row, flags: 0 })));
		if ('notEnough' in found) throw new Error(found.notEnough);
		expect(found.points.every(({ place }) => place === 'within')).toBe(true);
		expect(JSON.stringify(found)).not.toMatch(/NaN|null/);
	});
});
