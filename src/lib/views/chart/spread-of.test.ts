import { describe, expect, it } from 'vitest';
import { quantileMs, shareShorter, spreadOf } from './spread-of';

/** Bar 50 holds handle times from e^5.0 to e^5.1 seconds. */
const histogram = [
	{ bar: 50, n: 10 },
	{ bar: 52, n: 30 },
	{ bar: 80, n: 0 }
];

describe('quantileMs', () => {
	it('finds the place within a bar', () => {
		expect(quantileMs(histogram, 0.25)).toBeCloseTo(1000 * Math.exp(5.1), 6);
		expect(quantileMs(histogram, 0.625)).toBeCloseTo(1000 * Math.exp(5.25), 6);
		expect(quantileMs(histogram, 1)).toBeCloseTo(1000 * Math.exp(5.3), 6);
	});

	it('is null of nothing', () => {
		expect(quantileMs([], 0.5)).toBeNull();
		expect(quantileMs([{ bar: 3, n: 0 }], 0.5)).toBeNull();
	});
});

describe('shareShorter', () => {
	it('counts whole bars below and a part of the bar it lies in', () => {
		expect(shareShorter(histogram, 1000 * Math.exp(5.15))).toBeCloseTo(0.25, 10);
		expect(shareShorter(histogram, 1000 * Math.exp(5.25))).toBeCloseTo(0.625, 10);
		expect(shareShorter(histogram, 1)).toBe(0);
		expect(shareShorter(histogram, 1e9)).toBe(1);
	});

	it('is null of nothing', () => {
		expect(shareShorter([], 1000)).toBeNull();
	});
});

describe('spreadOf', () => {
	it('puts groups on one axis without gaps, as shares', () => {
		const { bars, groups } = spreadOf([
			{ name: 'own', quiet: false, histogram: [{ bar: 51, n: 2 }] },
			{ name: 'peers', quiet: true, histogram }
		]);
		expect(bars).toHaveLength(3);
		expect(groups[0]?.shares).toEqual([0, 1, 0]);
		expect(groups[1]?.shares).toEqual([0.25, 0, 0.75]);
	});

	it('cuts ends where next to nothing lies', () => {
		const wide = [
			{ bar: 10, n: 1 },
			{ bar: 50, n: 5000 },
			{ bar: 51, n: 5000 }
		];
		expect(spreadOf([{ name: 'all', quiet: true, histogram: wide }]).bars).toHaveLength(2);
	});

	it('draws some bars as one where it is told to', () => {
		const few = [51, 52, 53].map((bar) => ({ bar, n: 1 }));
		const { bars, groups } = spreadOf([{ name: 'few', quiet: false, histogram: few }], 2);
		expect(groups[0]?.shares.map((share) => Math.round(3 * share))).toEqual([1, 2]);
		expect(bars[0]?.fromMs).toBeCloseTo(1000 * Math.exp(5.0), 6);
		expect(bars[1]?.toMs).toBeCloseTo(1000 * Math.exp(5.4), 6);
	});

	it('has no bars of nothing', () => {
		expect(spreadOf([{ name: 'none', quiet: true, histogram: [] }]).bars).toEqual([]);
	});
});
