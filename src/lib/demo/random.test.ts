import { describe, expect, it } from 'vitest';
import { seededRandom } from './random';

const DRAWS = 40_000;

/** Mean and variance of many draws. */
function moments(draw: () => number): { mean: number; variance: number } {
	const values = Array.from({ length: DRAWS }, draw);
	const mean = values.reduce((sum, x) => sum + x, 0) / DRAWS;
	return { mean, variance: values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / DRAWS };
}

describe('a seeded stream', () => {
	it('is the same for the same keys and another for others', () => {
		const of = (...keys: number[]) => {
			const random = seededRandom(...keys);
			return Array.from({ length: 8 }, () => random.bits());
		};
		expect(of(1, 2)).toEqual(of(1, 2));
		for (const other of [of(2, 1), of(1, 2, 0), of(1), of(1 + 2 ** 32, 2), of(-1, 2)]) {
			expect(other).not.toEqual(of(1, 2));
		}
	});
	it('follows the reference step of xoshiro128**', () => {
		// The two first outputs from the state 1, 2, 3, 4 by the authors' C code.
		const random = seededRandom(0);
		Object.assign(random, { a: 1, b: 2, c: 3, d: 4 });
		expect(random.bits()).toBe(11520);
		expect(random.bits()).toBe(0);
		expect(random.bits()).toBe(5927040);
	});
	it('is uniform above 0 and below 1', () => {
		const random = seededRandom(3);
		const bins = Array<number>(20).fill(0);
		for (let i = 0; i < DRAWS; i++) {
			const x = random.uniform();
			expect(x > 0 && x < 1).toBe(true);
			bins[Math.floor(20 * x)]!++;
		}
		const expected = DRAWS / 20;
		const chiSquared = bins.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
		expect(chiSquared).toBeLessThan(43.8); // 99.9 % of chi-squared with 19 degrees of freedom
	});
	it('has the moments of each distribution within four standard errors', () => {
		const random = seededRandom(4);
		const cases: [string, () => number, number, number][] = [
			['normal', () => random.normal(), 0, 1],
			['exponential', () => random.exponential(3), 3, 9],
			['gamma, shape 0.5', () => random.gamma(0.5), 0.5, 0.5],
			['gamma, shape 8', () => random.gamma(8), 8, 8],
			['beta', () => random.beta(2, 8), 0.2, 0.2 * 0.8 * (1 / 11)],
			['poisson, small', () => random.poisson(0.7), 0.7, 0.7],
			['poisson, large', () => random.poisson(75), 75, 75],
			['below', () => random.below(10), 4.5, 8.25]
		];
		for (const [name, draw, mean, variance] of cases) {
			const found = moments(draw);
			const error = Math.sqrt(variance / DRAWS);
			expect(Math.abs(found.mean - mean), name).toBeLessThan(4 * error);
			expect(found.variance / variance, name).toBeGreaterThan(0.93);
			expect(found.variance / variance, name).toBeLessThan(1.07);
		}
	});
	it('draws by weight, and never what weighs nothing', () => {
		const random = seededRandom(5);
		const counts = [0, 0, 0];
		for (let i = 0; i < DRAWS; i++) counts[random.weighted([3, 0, 1])]!++;
		expect(counts[1]).toBe(0);
		expect(counts[0]! / DRAWS).toBeCloseTo(0.75, 2);
	});
	it('draws nothing from a mean of nothing', () => {
		expect(seededRandom(6).poisson(0)).toBe(0);
	});
});
