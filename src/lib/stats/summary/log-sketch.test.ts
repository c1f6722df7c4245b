import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import golden from '../../../../tests/golden/ddsketch.json';
import { holds } from '../../../../tests/golden/holds';
import overService from '../../../../tests/golden/over_service.json';
import { relativeError } from '../../../../tests/golden/relative-error';
import { sketchKey, sketchQuantile, sketchValue } from './log-sketch';

function sketchOf(values: readonly number[]): Map<number, number> {
	const counts = new Map<number, number>();
	for (const x of values) counts.set(sketchKey(x), (counts.get(sketchKey(x)) ?? 0) + 1);
	return counts;
}

describe('log sketch', () => {
	it('uses the keys of sketches-js', () => {
		for (const [x, key] of Object.entries(golden.keys)) expect(sketchKey(Number(x))).toBe(key);
		overService.handle_s.forEach((x, i) => expect(sketchKey(x)).toBe(overService.sketch_key[i]));
	});
	it('gives the quantiles of the reference sketch', () => {
		const counts = sketchOf(golden.sample);
		for (const [p, expected] of Object.entries(golden.sketch_quantiles))
			expect(relativeError(sketchQuantile(counts, Number(p)) as number, expected)).toBeLessThan(
				1e-12
			);
	});
	it('lies within 1 % of the exact order statistic', () => {
		const counts = sketchOf(golden.sample);
		for (const [p, exact] of Object.entries(golden.exact_order_statistic))
			expect(relativeError(sketchQuantile(counts, Number(p)) as number, exact)).toBeLessThan(
				0.0100001
			);
	});
	it('stands within 1 % of every value of a bucket', () => {
		holds(
			fc.property(
				fc.double({ min: 0.01, max: 1e6, noNaN: true }),
				(x) => relativeError(sketchValue(sketchKey(x)), x) < 0.0100001
			)
		);
	});
	it('merges by adding counts, in any order', () => {
		const sample = fc.array(fc.integer({ min: 1, max: 36_000 }), { minLength: 1, maxLength: 50 });
		holds(
			fc.property(sample, sample, (a, b) => {
				const merged = sketchOf(b);
				for (const [key, count] of sketchOf(a)) merged.set(key, (merged.get(key) ?? 0) + count);
				for (const p of [0, 0.1, 0.5, 0.9, 1])
					expect(sketchQuantile(merged, p)).toBe(sketchQuantile(sketchOf([...a, ...b]), p));
			})
		);
	});
	it('gives a reason for an empty sketch, also when all counts are zero', () => {
		expect(sketchQuantile(new Map(), 0.5)).toEqual({ insufficient: 'empty-sketch' });
		expect(sketchQuantile(new Map([[3, 0]]), 0.5)).toEqual({ insufficient: 'empty-sketch' });
	});
	it('puts one second in bucket zero and refuses zero seconds', () => {
		expect(Object.is(sketchKey(1), 0)).toBe(true);
		expect(() => sketchKey(0)).toThrow(RangeError);
		expect(() => sketchKey(Number.NaN)).toThrow(RangeError);
		expect(() => sketchQuantile(new Map([[1, 1]]), 2)).toThrow(RangeError);
	});
});
