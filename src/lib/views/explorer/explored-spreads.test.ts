import { describe, expect, it } from 'vitest';
import type { ExploreQuery } from './explore-query';
import { exploredSpreads } from './explored-spreads';

const site = {
	shifts: [
		{ name: 'Morning', from: 360, until: 840 },
		{ name: 'Evening', from: 840, until: 1320 }
	],
	weekend: [6, 7]
} as const;
const asked = (dimension: ExploreQuery['dimension']): ExploreQuery => ({
	...{ dimension, queue: 'billing', topic: '', channel: '', event: null },
	period: { from: 20_740, until: 20_796 }
});
const of = (bar: number, n = 50) => [{ bar, n }];

describe('exploredSpreads', () => {
	it('has a box a shift in the order of the day, each with a door to its contacts', () => {
		const spreads = new Map([
			['Evening', of(55)],
			['Morning', of(52)],
			['', of(40)]
		]);
		const view = exploredSpreads(spreads, asked('shift'), site);
		expect(view?.rows.map(({ name }) => name)).toEqual(['Morning', 'Evening']);
		expect(view?.rows[0]?.href).toMatch(/queue=billing&shift=Morning&timed=yes&tagged=no/);
		expect(view?.rows[1]!.median).toBeGreaterThan(view!.rows[0]!.median);
	});

	it('adds the days of the weekend up', () => {
		const spreads = new Map([1, 2, 6, 7].map((day) => [String(day), of(50 + day, 20)]));
		const view = exploredSpreads(spreads, asked('weekend'), site);
		expect(view?.rows.map(({ name, n }) => [name, n])).toEqual([
			['weekend', 40],
			['other days', 40]
		]);
		expect(view?.rows[0]?.href).toContain('weekday=6%2C7');
	});

	it('says nothing where there are no two groups of thirty', () => {
		expect(exploredSpreads(new Map([['peak', of(50)]]), asked('load'), site)).toBeNull();
		const few = new Map([
			['new', of(50)],
			['others', of(50, 29)]
		]);
		expect(exploredSpreads(few, asked('seniority'), site)).toBeNull();
	});
});
