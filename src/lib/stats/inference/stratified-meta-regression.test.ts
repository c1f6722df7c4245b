import { describe, expect, it } from 'vitest';
import golden from '../../../../tests/golden/swing_between.json';
import { relativeError } from '../../../../tests/golden/relative-error';
import { isInsufficient } from '../insufficient';
import { metaRegression } from './meta-regression';
import { stratifiedMetaRegression } from './stratified-meta-regression';

function fit(y: number[], v: number[], x: number[], stratum: number[]) {
	const result = stratifiedMetaRegression(y, v, x, stratum);
	if (isInsufficient(result)) throw new Error(result.insufficient);
	return result;
}

const y = [0.2, 0.5, 0.1, 0.9, 0.7, 0.4, 0.8, 1.1];
const v = [0.01, 0.02, 0.01, 0.03, 0.02, 0.02, 0.01, 0.02];
const x = [0, 1, 0, 1, 1, 0, 0, 1];
const stratum = [1, 1, 1, 1, 2, 2, 2, 2];

describe('meta-regression within strata', () => {
	it.each(golden.cases)('is metafor (PM, knha) with one stratum, 1e-8: $id', (row) => {
		const kept = row.agent_n.flatMap((n, i) => (n >= 20 ? [i] : []));
		const result = fit(
			kept.map((i) => row.agent_adjusted_mean[i]!),
			kept.map((i) => row.sigma2 / row.agent_n[i]!),
			kept.map((i) => row.agent_level[i]!),
			kept.map(() => 7)
		);
		expect(result.df).toBe(row.expected.df);
		expect(relativeError(result.slope, row.expected.beta)).toBeLessThan(1e-8);
		expect(relativeError(result.slopeSe, row.expected.se)).toBeLessThan(1e-8);
		expect(relativeError(result.tau2, row.expected.tau2)).toBeLessThan(1e-8);
	});

	it('is the mean of the strata’s differences where they are balanced and equally sure', () => {
		const even = fit(y, Array<number>(8).fill(0.01), x, stratum);
		const differences = [(0.5 + 0.9 - 0.2 - 0.1) / 2, (0.7 + 1.1 - 0.4 - 0.8) / 2];
		expect(even.slope).toBeCloseTo((differences[0]! + differences[1]!) / 2, 12);
		expect(even.df).toBe(5);
	});

	it('does not care how much higher a whole stratum lies, though one intercept does', () => {
		const lifted = y.map((value, i) => value + (stratum[i] === 2 ? 5 : 0));
		const [plain, moved] = [fit(y, v, x, stratum), fit(lifted, v, x, stratum)];
		expect(moved.slope).toBeCloseTo(plain.slope, 10);
		expect(moved.slopeSe).toBeCloseTo(plain.slopeSe, 10);
		const uneven = [0, 0, 0, 1, 1, 1, 0, 1];
		const one = metaRegression(lifted, v, uneven);
		if (isInsufficient(one)) throw new Error(one.insufficient);
		expect(Math.abs(one.slope - fit(lifted, v, uneven, stratum).slope)).toBeGreaterThan(1);
	});

	it('does not depend on the order of units or the names of strata', () => {
		const turned = <T>(values: T[]) => [...values].reverse();
		const names = stratum.map((s) => (s === 1 ? 40 : -3));
		const other = fit(turned(y), turned(v), turned(x), turned(names));
		expect(other.slope).toBeCloseTo(fit(y, v, x, stratum).slope, 12);
		expect(other.tau2).toBeCloseTo(fit(y, v, x, stratum).tau2, 12);
	});

	it('gives a reason where nothing varies within any stratum, or units are too few', () => {
		expect(stratifiedMetaRegression(y, v, stratum, stratum)).toEqual({
			insufficient: 'constant-moderator'
		});
		expect(
			stratifiedMetaRegression(y.slice(0, 3), v.slice(0, 3), x.slice(0, 3), [1, 2, 2])
		).toHaveProperty('insufficient');
		expect(() => stratifiedMetaRegression(y, v, x, [1])).toThrow(RangeError);
	});
});
