import { describe, expect, it } from 'vitest';
import { handleFromParts, handleTimeBucket, lnHandleMicro } from './handle-time';

describe('the sketch bucket of a handle time', () => {
	const bound = (k: number) => (1.01 / 0.99) ** k;
	it('ends at a power of 1.01 / 0.99 seconds', () => {
		for (let k = 1; k < 525; k++) {
			expect(handleTimeBucket(1000 * bound(k) * (1 - 1e-9)), String(k)).toBe(k);
			expect(handleTimeBucket(1000 * bound(k) * (1 + 1e-9)), String(k)).toBe(k + 1);
		}
	});
	it('holds one second and less in the first, ten hours below the 526th', () => {
		expect([0, 1, 999, 1000].map(handleTimeBucket)).toEqual([0, 0, 0, 0]);
		expect(handleTimeBucket(1001)).toBe(1);
		expect(handleTimeBucket(36_000_000)).toBeLessThanOrEqual(525);
	});
	it('tells the handle time within one per cent by 2 g^k / (g + 1)', () => {
		for (let ms = 1000; ms < 36_000_000; ms = Math.ceil(ms * 1.013)) {
			const middle = (2 * bound(handleTimeBucket(ms))) / (1.01 / 0.99 + 1);
			expect(Math.abs((1000 * middle) / ms - 1)).toBeLessThan(0.01 + 1e-9);
		}
	});
});

describe('ln of a handle time in millionths', () => {
	it('is a whole number', () => {
		expect(lnHandleMicro(185_000)).toBe(5_220_356); // ln 185 = 5.220355825…
		expect(lnHandleMicro(2_400_000)).toBe(7_783_224); // ln 2400 = 7.783224016…
	});
	it('is nothing for a second and less', () => {
		expect([0, 500, 1000].map(lnHandleMicro)).toEqual([0, 0, 0]);
	});
});

describe('a handle time from its parts', () => {
	it('adds talk, hold and wrap', () => {
		expect(handleFromParts(60_000, 5_000, 12_000)).toBe(77_000);
	});
	it('takes unknown hold and wrap as none, unknown talk as unknown', () => {
		expect(handleFromParts(60_000, null, null)).toBe(60_000);
		expect(handleFromParts(null, 5_000, 12_000)).toBeNull();
		expect(handleFromParts(0, null, null)).toBe(0);
	});
});
