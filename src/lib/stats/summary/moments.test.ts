import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import golden from '../../../../tests/golden/moments_merge.json';
import { holds } from '../../../../tests/golden/holds';
import { relativeError } from '../../../../tests/golden/relative-error';
import { addValue, emptyMoments, mergeMoments, variance } from './moments';

const of = (values: readonly number[]) => values.reduce(addValue, emptyMoments);
const values = fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), { maxLength: 30 });

describe('moments that merge', () => {
	it('agrees with 60-digit values to 1e-12, chunk by chunk and merged', () => {
		const chunks = golden.chunks.map((chunk) => of(chunk.x.map(Math.log)));
		chunks.forEach((moments, i) => {
			expect(moments.n).toBe(golden.chunks[i]!.n);
			expect(relativeError(moments.mean, golden.chunks[i]!.mean ?? 0)).toBeLessThan(1e-12);
			expect(relativeError(moments.m2, golden.chunks[i]!.m2)).toBeLessThan(1e-12);
		});
		const merged = chunks.reduce(mergeMoments);
		expect(merged.n).toBe(golden.merged.n);
		expect(relativeError(merged.mean, golden.merged.mean)).toBeLessThan(1e-12);
		expect(relativeError(merged.m2, golden.merged.m2)).toBeLessThan(1e-12);
	});
	it('merges to the moments of the whole, in either order', () => {
		holds(
			fc.property(values, values, (a, b) => {
				const whole = of([...a, ...b]);
				for (const merged of [mergeMoments(of(a), of(b)), mergeMoments(of(b), of(a))]) {
					expect(merged.n).toBe(whole.n);
					expect(merged.mean).toBeCloseTo(whole.mean, 9);
					expect(Math.abs(merged.m2 - whole.m2)).toBeLessThanOrEqual(1e-9 * (1 + whole.m2));
				}
			})
		);
	});
	it('leaves the other side unchanged when one is empty', () => {
		const some = of([1, 5]);
		expect(mergeMoments(emptyMoments, some)).toBe(some);
		expect(mergeMoments(some, emptyMoments)).toBe(some);
	});
	it('gives a variance from two values on', () => {
		expect(variance(of([4]))).toEqual({ insufficient: 'fewer-than-two-values' });
		expect(variance(of([4, 6]))).toBe(2);
		expect(variance(of([7, 7, 7]))).toBe(0);
	});
});
