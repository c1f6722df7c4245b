import { describe, expect, it } from 'vitest';
import golden from '../../../../tests/golden/distributions.json';
import { worstRelativeError } from '../../../../tests/golden/relative-error';
import { betaCdf, betaQuantile, betaSf } from './beta';
import { chiSquaredCdf, chiSquaredQuantile, chiSquaredSf } from './chi-squared';
import { fCdf, fQuantile, fSf } from './f';
import { normalCdf, normalPdf, normalQuantile, normalSf } from './normal';
import { tCdf, tQuantile, tSf } from './student-t';

// mpmath, 60 digits, extreme tails included; the file asks for relative 1e-12.
const TOLERANCE = 1e-12;

function worst<Row>(rows: readonly Row[], pair: (row: Row) => readonly [number, number]) {
	return worstRelativeError(rows.map(pair));
}

describe('distributions against 60-digit values', () => {
	it('gives both normal tails directly', () => {
		expect(worst(golden.norm_cdf, (r) => [normalCdf(r.z), r.cdf])).toBeLessThan(TOLERANCE);
		expect(worst(golden.norm_cdf, (r) => [normalSf(r.z), r.sf])).toBeLessThan(TOLERANCE);
	});
	it('gives normal quantiles from 1e-300 on', () => {
		expect(worst(golden.norm_quantile, (r) => [normalQuantile(r.p), r.z])).toBeLessThan(TOLERANCE);
	});
	it('gives both t tails, fractional degrees of freedom included', () => {
		expect(worst(golden.t, (r) => [tCdf(r.t, r.df), r.cdf])).toBeLessThan(TOLERANCE);
		expect(worst(golden.t, (r) => [tSf(r.t, r.df), r.sf])).toBeLessThan(TOLERANCE);
		expect(worst(golden.t_quantile, (r) => [tQuantile(r.p, r.df), r.t])).toBeLessThan(TOLERANCE);
	});
	it('gives both chi-squared tails', () => {
		expect(worst(golden.chi2, (r) => [chiSquaredCdf(r.x, r.df), r.cdf])).toBeLessThan(TOLERANCE);
		expect(worst(golden.chi2, (r) => [chiSquaredSf(r.x, r.df), r.sf])).toBeLessThan(TOLERANCE);
		expect(worst(golden.chi2_quantile, (r) => [chiSquaredQuantile(r.p, r.df), r.x])).toBeLessThan(
			TOLERANCE
		);
	});
	it('gives both F tails', () => {
		expect(worst(golden.f, (r) => [fCdf(r.f, r.d1, r.d2), r.cdf])).toBeLessThan(TOLERANCE);
		expect(worst(golden.f, (r) => [fSf(r.f, r.d1, r.d2), r.sf])).toBeLessThan(TOLERANCE);
	});
	it('gives beta probabilities and quantiles', () => {
		expect(worst(golden.beta_inc, (r) => [betaCdf(r.x, r.a, r.b), r.I])).toBeLessThan(TOLERANCE);
		expect(
			worst(golden.beta_inc, (r) => [betaSf(1 - r.x, r.b, r.a), betaCdf(r.x, r.a, r.b)])
		).toBeLessThan(1e-9);
		expect(worst(golden.beta_quantile, (r) => [betaQuantile(r.p, r.a, r.b), r.x])).toBeLessThan(
			TOLERANCE
		);
	});
});

describe('distributions at their edges', () => {
	it('returns infinite quantiles at probability 0 and 1', () => {
		expect(normalQuantile(0)).toBe(-Infinity);
		expect(normalQuantile(1)).toBe(Infinity);
	});
	it('treats t with infinite degrees of freedom as normal', () => {
		expect(tCdf(1.5, Infinity)).toBe(normalCdf(1.5));
		expect(tQuantile(0.9, Infinity)).toBe(normalQuantile(0.9));
	});
	it('puts no mass below zero', () => {
		expect([chiSquaredCdf(-1, 3), fCdf(-1, 2, 3), betaCdf(-1, 2, 3)]).toEqual([0, 0, 0]);
		expect([chiSquaredSf(-1, 3), fSf(-1, 2, 3), betaSf(-1, 2, 3)]).toEqual([1, 1, 1]);
		expect(chiSquaredSf(Infinity, 3)).toBe(0);
	});
	it('inverts F within rounding', () => {
		for (const p of [1e-6, 0.05, 0.5, 0.95, 0.999])
			expect(fCdf(fQuantile(p, 3, 20.5), 3, 20.5)).toBeCloseTo(p, 12);
	});
	it('keeps the density symmetric with its peak at 1/sqrt(2 pi)', () => {
		expect(normalPdf(0)).toBeCloseTo(0.3989422804014327, 15);
		expect(normalPdf(-2)).toBe(normalPdf(2));
	});
	it('refuses what is no probability and no degree of freedom', () => {
		expect(() => normalQuantile(1.1)).toThrow(RangeError);
		expect(() => tQuantile(Number.NaN, 3)).toThrow(RangeError);
		expect(() => tCdf(1, 0)).toThrow(RangeError);
		expect(() => chiSquaredCdf(1, -1)).toThrow(RangeError);
		expect(() => fSf(1, 2, 0)).toThrow(RangeError);
		expect(() => betaQuantile(0.5, 0, 1)).toThrow(RangeError);
	});
});
