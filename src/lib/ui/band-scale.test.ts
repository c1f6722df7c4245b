import { describe, expect, it } from 'vitest';
import { bandScale } from './band-scale';

describe('bandScale', () => {
	it('puts the usual range in the middle', () => {
		const { from, width } = bandScale(5, 4, 6);
		expect(from + width / 2).toBeCloseTo(50, 10);
		expect(width).toBeCloseTo(42, 10);
	});

	it('puts the value where it lies within the range', () => {
		expect(bandScale(5, 4, 6).now).toBeCloseTo(50, 10);
		expect(bandScale(4, 4, 6).now).toBeCloseTo(bandScale(4, 4, 6).from, 10);
	});

	it('reaches as far as an unusual value needs, on either side', () => {
		const high = bandScale(40, 4, 6);
		expect(high.now).toBeLessThan(100);
		expect(high.now).toBeGreaterThan(high.from + high.width);
		const low = bandScale(-40, 4, 6);
		expect(low.now).toBeGreaterThan(0);
		expect(low.now).toBeLessThan(low.from);
	});

	it('keeps a value beyond given ends at the end', () => {
		expect(bandScale(9, 2, 3, { min: 1, max: 5 }).now).toBe(100);
		expect(bandScale(0, 2, 3, { min: 1, max: 5 }).now).toBe(0);
	});

	it('shows a range of no width, and one at zero', () => {
		for (const scale of [bandScale(5, 5, 5), bandScale(0, 0, 0), bandScale(1, 0, 0)]) {
			expect(Object.values(scale).every(Number.isFinite)).toBe(true);
			expect(scale.width).toBeGreaterThan(0);
		}
	});
});
