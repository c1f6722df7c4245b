import { describe, expect, it } from 'vitest';
import small from '../../../../tests/golden/nist_anova.json';
import large from '../../../../tests/golden/nist_anova_large.json';
import univariate from '../../../../tests/golden/nist_univariate.json';
import { relativeError } from '../../../../tests/golden/relative-error';
import { isInsufficient } from '../insufficient';
import { oneWayAnova } from '../variance-components/one-way-anova';
import { lag1Autocorrelation } from './autocorrelation';
import { mean } from './mean';
import { momentsOf } from './moments-of';

/** Correct decimal digits, 15 at most: certified values have no more. */
function digits(actual: number, certified: number): number {
	return Math.min(15, -Math.log10(relativeError(actual, certified)));
}

describe('NIST StRD univariate summaries', () => {
	it.each(univariate.cases)('$id: 1e-12 of the value exact for the binary input', (row) => {
		const moments = momentsOf(row.x);
		const sd = Math.sqrt(moments.m2 / (moments.n - 1));
		expect(relativeError(mean(row.x), row.exact_on_binary64.mean)).toBeLessThan(1e-12);
		expect(relativeError(moments.mean, row.exact_on_binary64.mean)).toBeLessThan(1e-12);
		expect(relativeError(sd, row.exact_on_binary64.sd)).toBeLessThan(1e-12);
	});
	it.each(univariate.cases)('$id: certified digits', (row) => {
		const moments = momentsOf(row.x);
		const sd = Math.sqrt(moments.m2 / (moments.n - 1));
		const r1 = lag1Autocorrelation(row.x) as number;
		expect(digits(moments.mean, row.certified.mean)).toBeGreaterThan(14);
		// NumAcc3 (0.1 around a million) is certified for decimals that binary64 cannot hold.
		expect(digits(sd, row.certified.sd)).toBeGreaterThan(row.id === 'NumAcc3' ? 9 : 12);
		expect(digits(r1, row.certified.lag1_autocorr)).toBeGreaterThan(9);
	});
	it('has no autocorrelation of one value or of a constant', () => {
		expect(lag1Autocorrelation([1])).toEqual({ insufficient: 'fewer-than-two-values' });
		expect(lag1Autocorrelation([2, 2])).toEqual({ insufficient: 'no-variation' });
	});
});

/** Certified digits of F that are reached; the sets around 10^6 lose theirs in the input already. */
const CERTIFIED_DIGITS: Record<string, number> = {
	SiRstv: 12,
	SmLs01: 14,
	SmLs02: 14,
	SmLs03: 13,
	AtmWtAg: 9,
	SmLs04: 9,
	SmLs05: 9,
	SmLs06: 9
};

describe('NIST StRD one-way analysis of variance', () => {
	it.each([...small.cases, ...large.cases])('$id', (row) => {
		const groups = [...new Set(row.group)].map((key) =>
			momentsOf(row.y.filter((_, i) => row.group[i] === key))
		);
		const anova = oneWayAnova(groups);
		if (isInsufficient(anova)) throw new Error(anova.insufficient);
		expect(relativeError(anova.f, row.exact_on_binary64.F)).toBeLessThan(1e-9);
		expect(anova.dfBetween).toBe(row.certified.df_between);
		expect(anova.dfWithin).toBe(row.certified.df_within);
		expect(digits(anova.f, row.certified.F)).toBeGreaterThan(CERTIFIED_DIGITS[row.id]!);
	});
});
