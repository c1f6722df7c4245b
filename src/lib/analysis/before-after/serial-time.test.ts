import { describe, expect, it } from 'vitest';
import { seededNormal } from '../../../../tests/support/seeded-normal';
import { serialTime } from './serial-time';

const DAYS = 28;

/** One agent, one cell a day, the first half before and the second half after; influences are residuals by weight. */
function variance(values: readonly number[]) {
	const days = values.length;
	const zero = new Int32Array(days);
	const level = Int32Array.from(values, (_, d) => (d >= DAYS ? 1 : 0));
	const cells = {
		...{ agent: zero, agents: 1, days, weeks: 1, week: zero, stratum: zero, strata: 1, level },
		...{ day: Int32Array.from(values, (_, d) => d), s1: new Float64Array(days) },
		...{ n: new Float64Array(days).fill(1), s2: new Float64Array(days) }
	};
	const means = [0, 1].map((l) => {
		const of = values.filter((_, d) => level[d] === l);
		return of.reduce((sum, x) => sum + x, 0) / of.length;
	});
	const influence = Float64Array.from(values, (x, d) => {
		const l = level[d] as number;
		return ((l === 1 ? 1 : -1) * (x - means[l]!)) / DAYS;
	});
	return serialTime(cells, influence, new Float64Array(days).fill(1 / DAYS));
}

describe('the variance of days that resemble their neighbours', () => {
	it.each([
		['independent', 0, 2 / DAYS, 0.05],
		// A mean of T days of an AR(1) with unit variance has (1 + phi) / (1 - phi) / T, three of them here; slow movements
		// of a month are somewhat faster than a mean, so that a sixth of it is missed.
		['alike', 0.5, (3 * 2) / DAYS, 0.2]
	])('is what a difference of means has where days are %s', (_, phi, expected, tolerance) => {
		let sum = 0;
		const runs = 2000;
		for (let seed = 0; seed < runs; seed++) {
			const normal = seededNormal(1 + seed);
			let state = normal();
			const days = Array.from({ length: 2 * DAYS }, () => {
				const now = state;
				state = phi * state + Math.sqrt(1 - phi * phi) * normal();
				return now;
			});
			sum += variance(days).clustered;
		}
		expect(Math.abs(sum / runs / expected - 1)).toBeLessThan(tolerance);
	});

	it('has three looks a side at four weeks, and is nothing where days do not move', () => {
		const wave = Array.from({ length: 2 * DAYS }, (_, d) => Math.sin(d * d));
		expect(variance(wave).df).toBeGreaterThan(3);
		expect(variance(wave).df).toBeLessThanOrEqual(6);
		expect(variance(new Array<number>(2 * DAYS).fill(3))).toEqual({
			...{ clustered: 0, overlap: 0, added: 0, df: 1 }
		});
	});

	it('takes a side of one day for what it is', () => {
		expect(Number.isFinite(variance(Array.from({ length: DAYS + 1 }, (_, d) => d)).clustered)).toBe(
			true
		);
	});
});
