import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../../../tests/golden/holds';
import { relativeError, worstRelativeError } from '../../../../tests/golden/relative-error';
import golden from '../../../../tests/golden/robust.json';
import { adjustedFences, tukeyFences } from './fences';
import { interquartileRange } from './interquartile-range';
import { mad, MAD_TO_SIGMA } from './mad';
import { mean } from './mean';
import { medcouple } from './medcouple';
import { median } from './median';
import { addValue, emptyMoments, variance } from './moments';
import { quantile } from './quantile';
import { sorted } from './sorted';
import { hinges } from './hinges';

// Eighths: exact under shift and mirror, and with ties.
const eighths = fc.integer({ min: -800, max: 800 }).map((value) => value / 8);
const sample = fc.array(eighths, { minLength: 3, maxLength: 25 });

describe.each(golden.cases)('robust summaries of "$id" against R, 1e-12', (row) => {
	const ordered = sorted(row.x);
	it('gives type 7 quantiles', () => {
		const pairs = row.p.map((p, i) => [quantile(ordered, p) as number, row.quantile7[i]!] as const);
		expect(worstRelativeError(pairs)).toBeLessThan(1e-12);
	});
	it('gives centre and scale', () => {
		const scale = mad(row.x) as number;
		const pairs = [
			[median(row.x) as number, row.median],
			[scale, row.mad_raw],
			[MAD_TO_SIGMA * scale, row.mad_scaled],
			[interquartileRange(ordered) as number, row.iqr],
			[mean(row.x), row.mean]
		] as const;
		expect(worstRelativeError(pairs)).toBeLessThan(1e-12);
		const spread = variance(row.x.reduce(addValue, emptyMoments));
		if (typeof row.sd === 'number')
			expect(relativeError(Math.sqrt(spread as number), row.sd)).toBeLessThan(1e-12);
		else expect(spread).toEqual({ insufficient: 'fewer-than-two-values' });
	});
	it('gives centre and scale on the log scale', () => {
		if (row.log_median === undefined) {
			expect(Math.min(...row.x)).toBeLessThanOrEqual(0);
			return;
		}
		const logs = row.x.map(Math.log);
		expect(relativeError(median(logs) as number, row.log_median)).toBeLessThan(1e-12);
		expect(relativeError(MAD_TO_SIGMA * (mad(logs) as number), row.log_mad_scaled!)).toBeLessThan(
			1e-12
		);
		expect(relativeError(mean(logs), row.log_mean!)).toBeLessThan(1e-12);
	});
});

const leaning = golden.cases.filter((row) => row.medcouple_reflect !== undefined);
describe.each(leaning)('skewness of "$id" against robustbase', (row) => {
	it('gives the reflected medcouple, 1e-10', () => {
		expect(Math.abs((medcouple(row.x) as number) - row.medcouple_reflect!)).toBeLessThan(1e-10);
	});
	it('gives fences, 1e-12', () => {
		const plain = tukeyFences(row.x) as { lower: number; upper: number };
		const leant = adjustedFences(row.x, row.medcouple_plain!) as { lower: number; upper: number };
		const pairs = [
			[plain.lower, row.tukey_fence![0]!],
			[plain.upper, row.tukey_fence![1]!],
			[leant.lower, row.adjbox_fence![0]!],
			[leant.upper, row.adjbox_fence![1]!]
		] as const;
		expect(worstRelativeError(pairs)).toBeLessThan(1e-12);
		const outside = row.x.filter((x) => x < leant.lower || x > leant.upper);
		expect(outside.sort()).toEqual([...row.adjbox_out!].sort());
	});
});

describe('summaries in general', () => {
	it('shifts with the values and scales with the unit', () => {
		holds(
			fc.property(sample, fc.integer({ min: -50, max: 50 }), (x, shift) => {
				const moved = x.map((value) => 2 * value + shift);
				return (
					Math.abs((median(moved) as number) - (2 * (median(x) as number) + shift)) < 1e-9 &&
					Math.abs((mad(moved) as number) - 2 * (mad(x) as number)) < 1e-9 &&
					Math.abs(mean(moved) - (2 * mean(x) + shift)) < 1e-9
				);
			})
		);
	});
	it('turns the medcouple round with the values', () => {
		holds(
			fc.property(sample, (x) => {
				const mirrored = medcouple(x.map((value) => -value)) as number;
				return Math.abs(mirrored + (medcouple(x) as number)) < 1e-9;
			})
		);
	});
	it('orders quantiles by p', () => {
		holds(
			fc.property(sample, (x) => {
				const all = [0, 0.1, 0.5, 0.75, 1].map((p) => quantile(sorted(x), p) as number);
				return all.every((value, i) => i === 0 || value >= all[i - 1]!);
			})
		);
	});
	it('gives reasons for no values', () => {
		const none = { insufficient: 'no-values' };
		expect([median([]), mad([]), interquartileRange([]), hinges([]), tukeyFences([])]).toEqual(
			Array(5).fill(none)
		);
		expect(medcouple([1, 2])).toEqual({ insufficient: 'fewer-than-three-values' });
		expect(adjustedFences([1, 2])).toEqual({ insufficient: 'fewer-than-three-values' });
		expect(() => mean([])).toThrow(RangeError);
		expect(() => quantile([1], -0.1)).toThrow(RangeError);
	});
});
