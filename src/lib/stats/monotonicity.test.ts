import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../../tests/golden/holds';
import { siegmundArl, siegmundThreshold } from './control-charts/arl-siegmund';
import { cusum } from './control-charts/cusum';
import { laneyP } from './control-charts/laney';
import { betaCdf, betaQuantile } from './distributions/beta';
import { chiSquaredCdf, chiSquaredQuantile, chiSquaredSf } from './distributions/chi-squared';
import { fCdf, fSf } from './distributions/f';
import { normalCdf, normalQuantile, normalSf } from './distributions/normal';
import { tCdf, tQuantile, tSf } from './distributions/student-t';
import { clopperPearson } from './inference/clopper-pearson';
import { normalShrinkage } from './inference/normal-shrinkage';
import { wilson } from './inference/wilson';
import { isInsufficient, type Insufficient } from './insufficient';

const value = fc.integer({ min: -500, max: 500 }).map((x) => x / 100);
const units = fc
	.array(
		fc.tuple(
			value,
			fc.integer({ min: 1, max: 400 }).map((v) => v / 100)
		),
		{
			minLength: 4,
			maxLength: 20
		}
	)
	.filter((rows) => new Set(rows.map(([y]) => y)).size > 2);
function given<T>(result: T | Insufficient): T {
	if (isInsufficient(result)) throw new Error(result.insufficient);
	return result;
}
/** Equal to 1e-8 of their size, or of `scale` where they are near zero. */
function near(actual: number, expected: number, scale = 1): void {
	expect(Math.abs(actual - expected)).toBeLessThanOrEqual(
		1e-8 * Math.max(scale, Math.abs(expected))
	);
}

describe('of more', () => {
	const probability = fc.integer({ min: 1, max: 999 }).map((p) => p / 1000);
	const positive = fc.integer({ min: 1, max: 300 }).map((x) => x / 10);

	it('probabilities below grow and those above fall, and together they are one', () => {
		holds(
			fc.property(positive, positive, positive, positive, (x, more, df, df2) => {
				const z = x + more;
				expect(normalCdf(z - 10)).toBeGreaterThanOrEqual(normalCdf(x - 10));
				expect(tSf(z - 10, df)).toBeLessThanOrEqual(tSf(x - 10, df));
				expect(chiSquaredCdf(z, df)).toBeGreaterThanOrEqual(chiSquaredCdf(x, df));
				expect(fSf(z, df, df2)).toBeLessThanOrEqual(fSf(x, df, df2));
				near(normalCdf(x - 10) + normalSf(x - 10), 1);
				near(tCdf(x - 10, df) + tSf(x - 10, df), 1);
				near(chiSquaredCdf(x, df) + chiSquaredSf(x, df), 1);
				near(fCdf(x, df, df2) + fSf(x, df, df2), 1);
			})
		);
	});

	it('quantiles grow with p and lead back to it', () => {
		holds(
			fc.property(probability, probability, positive, positive, (p, q, a, b) => {
				const [low, high] = [Math.min(p, q), Math.max(p, q)];
				expect(tQuantile(low, a)).toBeLessThanOrEqual(tQuantile(high, a));
				expect(betaQuantile(low, a, b)).toBeLessThanOrEqual(betaQuantile(high, a, b));
				near(normalCdf(normalQuantile(p)), p);
				near(tCdf(tQuantile(p, a), a), p);
				near(chiSquaredCdf(chiSquaredQuantile(p, a), a), p);
				// Of shapes below 1 the mass lies closer to 0 or 1 than numbers do to one another.
				near(betaCdf(betaQuantile(p, 1 + a, 1 + b), 1 + a, 1 + b), p);
			})
		);
	});

	it('events raise both ends of an interval, trials of the same share narrow it', () => {
		holds(
			fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(59), (n, k) => {
				const x = k % n;
				for (const interval of [wilson, clopperPearson]) {
					const [one, other] = [given(interval(x, n)), given(interval(x + 1, n))];
					expect(other.lower).toBeGreaterThanOrEqual(one.lower);
					expect(other.upper).toBeGreaterThanOrEqual(one.upper);
					const twice = given(interval(2 * x, 2 * n));
					expect(twice.upper - twice.lower).toBeLessThan(one.upper - one.lower);
				}
			})
		);
	});

	it('certainty draws a unit less to the mean, and a higher threshold alarms more seldom', () => {
		holds(
			fc.property(units, (rows) => {
				const y = rows.map(([effect]) => effect);
				const v = rows.map(([, variance]) => variance);
				const order = [...v.keys()].sort((i, j) => v[i]! - v[j]!);
				const shrunk = normalShrinkage(y, v, 0.5).units;
				const drawn = order.map((i) => shrunk[i]!.shrinkage);
				expect(drawn).toEqual([...drawn].sort((a, b) => a - b));
			})
		);
		for (let h = 1; h < 12; h += 0.5)
			expect(siegmundArl(h + 0.5, 0.5)).toBeGreaterThan(siegmundArl(h, 0.5));
		for (const arl of [10, 370, 5000, 50_000])
			expect(siegmundThreshold(2 * arl, 0.5)).toBeGreaterThan(siegmundThreshold(arl, 0.5));
		const rising = Array.from({ length: 40 }, (_, i) => i / 10);
		const firstAt = (h: number) => cusum(rising, { k: 0.5, h }).signals[0]?.index ?? Infinity;
		expect(firstAt(8)).toBeGreaterThanOrEqual(firstAt(4));
	});

	it('subgroups of the same shares leave the centre of a chart where it is', () => {
		const [events, sizes] = [
			[3, 5, 2, 8],
			[100, 120, 90, 150]
		];
		const twice = (values: readonly number[]) => values.map((x) => 2 * x);
		near(given(laneyP(twice(events), twice(sizes))).centre, given(laneyP(events, sizes)).centre);
	});
});
