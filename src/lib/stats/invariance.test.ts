import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../../tests/golden/holds';
import { clusteredVariance } from './cluster/clustered-variance';
import { weightedFit } from './cluster/weighted-fit';
import { hedgesG } from './comparison/hedges-g';
import { pairedT } from './comparison/paired-t';
import { welch } from './comparison/welch';
import { ewma } from './control-charts/ewma';
import { optimalPartition } from './control-charts/optimal-partition';
import { stepNoise } from './control-charts/step-noise';
import { xmr } from './control-charts/xmr';
import { overDispersion } from './funnel/over-dispersion';
import { betaBinomial } from './inference/beta-binomial';
import { derSimonianLaird } from './inference/dersimonian-laird';
import { fieller } from './inference/fieller';
import { normalShrinkage } from './inference/normal-shrinkage';
import { pauleMandel } from './inference/paule-mandel';
import { randomEffects } from './inference/random-effects';
import { remlTau2 } from './inference/reml-tau2';
import { isInsufficient, type Insufficient } from './insufficient';
import { brunnerMunzel } from './ordinal/brunner-munzel';
import { kruskalWallis } from './ordinal/kruskal-wallis';
import { mannWhitney } from './ordinal/mann-whitney';
import { ridits } from './ordinal/ridit';
import { lag1Autocorrelation } from './summary/autocorrelation';
import { momentsOf } from './summary/moments-of';
import { crossedComponents } from './variance-components/crossed-components';
import { oneWayAnova } from './variance-components/one-way-anova';

const value = fc.integer({ min: -500, max: 500 }).map((x) => x / 100);
const series = fc.array(value, { minLength: 8, maxLength: 40 }).filter((y) => new Set(y).size > 3);
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
const moves = fc.record({ by: value, times: fc.constantFrom(0.01, 0.5, 3, 100) });
const ratings = fc
	.array(fc.nat(30), { minLength: 5, maxLength: 5 })
	.filter((counts) => counts.filter((n) => n > 0).length > 1);

const SMOOTH = { lambda: 0.2, width: 2.7 };

type Move = { by: number; times: number };
const moved = (y: readonly number[], { by, times }: Move) => y.map((x) => times * x + by);
const turned = <T>(values: readonly T[]) => [...values].reverse();
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

describe('shifted by a constant and measured in another unit', () => {
	it('the mean of units moves along, their variance goes with the square, tests stay', () => {
		holds(
			fc.property(units, moves, (rows, move) => {
				const { times } = move;
				const y = rows.map(([effect]) => effect);
				const v = rows.map(([, variance]) => variance);
				const y2 = moved(y, move);
				const v2 = v.map((variance) => times ** 2 * variance);
				for (const estimate of [pauleMandel, derSimonianLaird, remlTau2])
					expect(Math.abs(estimate(y2, v2) / times ** 2 - estimate(y, v))).toBeLessThan(1e-5);
				const plain = given(randomEffects(y, v, 0.3));
				const other = given(randomEffects(y2, v2, 0.3 * times ** 2));
				near(other.mu, times * plain.mu + move.by, times);
				near(other.q, plain.q);
				near(other.i2, plain.i2);
				near(other.knappHartung.se, times * plain.knappHartung.se, times);
				const shrunk = normalShrinkage(y, v, 0.3);
				normalShrinkage(y2, v2, 0.3 * times ** 2).units.forEach((unit, i) => {
					near(unit.estimate, times * shrunk.units[i]!.estimate + move.by, times);
					near(unit.shrinkage, shrunk.units[i]!.shrinkage);
				});
			})
		);
	});

	it('a funnel judges units alike', () => {
		holds(
			fc.property(units, moves, value, (rows, move, target) => {
				const y = rows.map(([effect]) => effect);
				const s = rows.map(([, error]) => error);
				const plain = given(overDispersion(y, s, target));
				const other = given(
					overDispersion(
						moved(y, move),
						moved(s, { ...move, by: 0 }),
						move.times * target + move.by
					)
				);
				near(other.phi, plain.phi);
				near(other.tau2, move.times ** 2 * plain.tau2, move.times ** 2);
				other.zAdditive.forEach((z, i) => near(z, plain.zAdditive[i]!));
			})
		);
	});

	it('charts and steps move along and mark the same points', () => {
		holds(
			fc.property(series, moves, (y, move) => {
				const { times, by } = move;
				const y2 = moved(y, move);
				const [chart, chart2] = [given(xmr(y)), given(xmr(y2))];
				for (const line of ['centre', 'lower', 'upper'] as const)
					near(chart2[line], times * chart[line] + by, times);
				// In standard deviations: only the unit may change.
				const [smooth, smooth2] = [y, moved(y, { ...move, by: 0 })].map((z) => ewma(z, SMOOTH));
				smooth2!.values.forEach((z, i) => near(z, times * smooth!.values[i]!, times));
				const noise = given(stepNoise(y));
				const noise2 = given(stepNoise(y2));
				near(noise2.phi, noise.phi);
				near(noise2.longRunVariance, times ** 2 * noise.longRunVariance, times ** 2);
				const weights = y.map(() => 1);
				const penalty = 3.1 * noise.longRunVariance + 0.0123;
				const steps = optimalPartition(y, weights, penalty, 2);
				const steps2 = optimalPartition(y2, weights, times ** 2 * penalty, 2);
				near(steps2.cost, times ** 2 * steps.cost, times ** 2);
				near(given(lag1Autocorrelation(y2)), given(lag1Autocorrelation(y)));
			})
		);
	});

	it('comparisons of means keep t, g and F', () => {
		holds(
			fc.property(series, series, moves, (a, b, move) => {
				const [ma, mb] = [momentsOf(a), momentsOf(b)];
				const [ma2, mb2] = [momentsOf(moved(a, move)), momentsOf(moved(b, move))];
				near(given(welch(ma2, mb2)).t, given(welch(ma, mb)).t);
				near(given(welch(ma2, mb2)).df, given(welch(ma, mb)).df);
				near(given(hedgesG(ma2, mb2)).g, given(hedgesG(ma, mb)).g);
				near(given(oneWayAnova([ma2, mb2])).f, given(oneWayAnova([ma, mb])).f);
				const pairs = a.slice(0, 8).map((x, i) => [x, (b[i] ?? 0) + 0.01 * i] as const);
				const column = (side: 0 | 1) => pairs.map((pair) => pair[side]);
				if (new Set(pairs.map(([x, z]) => x - z)).size < 2) return;
				const t = given(pairedT(column(0), column(1)));
				near(given(pairedT(moved(column(0), move), moved(column(1), move))).t, t.t);
			})
		);
	});

	it('variance components and clustered errors go with the square', () => {
		holds(
			fc.property(series, moves, (y, move) => {
				const table = [y.slice(0, 4), y.slice(4, 8)];
				const plain = given(crossedComponents(table));
				const other = given(crossedComponents(table.map((row) => moved(row, move))));
				near(other.row, move.times ** 2 * plain.row, move.times ** 2);
				near(other.residual, move.times ** 2 * plain.residual, move.times ** 2);
				const cells = y.map((mean, i) => ({ n: 1 + (i % 3), mean, x: [1, i % 2] }));
				const clusters = y.map((_, i) => i % 4);
				const slopeError = (scale: number, by: number) => {
					const rows = cells.map((cell) => ({ ...cell, mean: scale * cell.mean + by }));
					return given(clusteredVariance(rows, given(weightedFit(rows)), clusters, 1)).cr1;
				};
				near(slopeError(move.times, move.by), move.times ** 2 * slopeError(1, 0), move.times ** 2);
			})
		);
	});

	it('a ratio does not care for the unit', () => {
		const of = { a: 2, b: 3, varA: 0.04, varB: 0.05, cov: 0.01 };
		const times = 60;
		const scaled = {
			...{ a: times * of.a, b: times * of.b, varA: times ** 2 * of.varA },
			...{ varB: times ** 2 * of.varB, cov: times ** 2 * of.cov }
		};
		near(given(fieller(scaled, 1.96)).lower, given(fieller(of, 1.96)).lower);
	});
});

describe('in another order', () => {
	it('units, clusters and groups give the same', () => {
		holds(
			fc.property(units, (rows) => {
				const y = rows.map(([effect]) => effect);
				const v = rows.map(([, variance]) => variance);
				const [y2, v2] = [turned(y), turned(v)];
				near(pauleMandel(y2, v2), pauleMandel(y, v));
				near(derSimonianLaird(y2, v2), derSimonianLaird(y, v));
				near(given(randomEffects(y2, v2, 0.1)).mu, given(randomEffects(y, v, 0.1)).mu);
				near(given(overDispersion(y2, v2, 0)).tau2, given(overDispersion(y, v, 0)).tau2);
				const events = v.map((variance) => Math.round(variance));
				const trials = y.map((effect) => 10 + Math.round(Math.abs(effect)));
				near(
					given(betaBinomial(turned(events), turned(trials))).rho,
					given(betaBinomial(events, trials)).rho
				);
			})
		);
	});

	it('rating histograms give the same test, mirrored where the sides are', () => {
		holds(
			fc.property(ratings, ratings, ratings, (a, b, c) => {
				const groups = given(kruskalWallis([a, b, c]));
				near(given(kruskalWallis([c, a, b])).p, groups.p);
				near(given(mannWhitney(b, a)).pUncorrected, given(mannWhitney(a, b)).pUncorrected);
				// A scale read backwards is the other side's.
				near(
					given(mannWhitney(turned(b), turned(a))).superiority,
					given(mannWhitney(a, b)).superiority
				);
				const [one, other] = [brunnerMunzel(a, b), brunnerMunzel(b, a)];
				if (!isInsufficient(one)) {
					near(given(other).p, one.p);
					near(given(other).superiority, 1 - one.superiority);
				}
				const scores = ridits(a);
				expect([...scores]).toEqual([...scores].sort((x, z) => x - z));
			})
		);
	});
});
