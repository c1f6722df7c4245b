import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededNormal } from '../../../../tests/support/seeded-normal';
import { normalCdf } from '../distributions/normal';
import { isInsufficient } from '../insufficient';
import { riskRatio, riskRatioSums, type RiskStratum } from './mantel-haenszel-ratio';

const of = (strata: readonly RiskStratum[], level?: number) => {
	const found = riskRatio(riskRatioSums(strata), level);
	if (isInsufficient(found)) throw new Error(found.insufficient);
	return found;
};
const stratum = (x1: number, n1: number, x0: number, n0: number): RiskStratum => ({
	exposed: { x: x1, n: n1 },
	others: { x: x0, n: n0 }
});

describe('the Mantel-Haenszel risk ratio', () => {
	it('is 1.33 for deaths under tolbutamide by age (Rothman, Epidemiology: An Introduction, 2002, ch. 8)', () => {
		const { ratio, lower, upper } = of([stratum(8, 106, 5, 120), stratum(22, 98, 16, 85)]);
		expect(ratio).toBeCloseTo(1.33, 2);
		// Greenland and Robins' interval exp(ln ratio -+ 1.96 sqrt(P / (R S))), worked by hand: 0.798 to 2.202.
		expect(lower).toBeGreaterThan(0.75);
		expect(lower).toBeLessThan(0.82);
		expect(upper).toBeGreaterThan(2.1);
		expect(upper).toBeLessThan(2.3);
	});

	it('covers as it says where strata are many and small', () => {
		const normal = seededNormal(11);
		const events = (n: number, p: number) => {
			let x = 0;
			for (let i = 0; i < n; i++) if (normalCdf(normal()) < p) x++;
			return x;
		};
		for (const ratio of [1, 4 / 3, 2]) {
			let under = 0;
			let over = 0;
			for (let run = 0; run < 1000; run++) {
				const strata = Array.from({ length: 120 }, (_, s) => {
					const p = 0.05 + 0.03 * (s % 6);
					const [n1, n0] = [1 + (s % 2), 2 + (s % 9)];
					return stratum(events(n1, ratio * p), n1, events(n0, p), n0);
				});
				const { lower, upper } = of(strata);
				if (lower > ratio) under++;
				if (upper < ratio) over++;
			}
			// 2.5 % on either side of 1,000 runs is 25; three errors of a binomial count are 15.
			for (const missed of [under, over]) expect(missed).toBeLessThan(40);
		}
	}, 30_000);

	it('knows a lower end where none of the others had an event, and no ratio without any', () => {
		const { ratio, lower, upper } = of([stratum(5, 20, 0, 200)]);
		expect([ratio, upper]).toEqual([Infinity, Infinity]);
		expect(lower).toBeGreaterThan(1);
		expect(of([stratum(0, 20, 5, 200)])).toMatchObject({ ratio: 0, lower: 0 });
		expect(riskRatio(riskRatioSums([]))).toEqual({ insufficient: 'no-events' });
		expect(riskRatio(riskRatioSums([stratum(3, 4, 0, 0)]))).toEqual({ insufficient: 'no-events' });
	});

	it('merges by adding sums, turns over with the sides, and holds the ratio inside', () => {
		const side = fc
			.integer({ min: 0, max: 40 })
			.chain((n) => fc.integer({ min: 0, max: n }).map((x) => ({ x, n })));
		const strata = fc.array(fc.record({ exposed: side, others: side }), { maxLength: 12 });
		fc.assert(
			fc.property(strata, strata, (a, b) => {
				const [one, two, both] = [a, b, [...a, ...b]].map(riskRatioSums);
				for (const sum of ['above', 'below', 'spread'] as const)
					expect(one![sum] + two![sum]).toBeCloseTo(both![sum], 9);
				const found = riskRatio(both!);
				if (isInsufficient(found)) return;
				expect(found.lower).toBeLessThanOrEqual(found.ratio * (1 + 1e-12));
				expect(found.upper).toBeGreaterThanOrEqual(found.ratio * (1 - 1e-12));
				const turned = of(
					[...a, ...b].map(({ exposed, others }) => ({ exposed: others, others: exposed }))
				);
				if (found.lower > 0) expect(turned.upper).toBeCloseTo(1 / found.lower, 6);
			})
		);
	});
});
