import { describe, expect, it } from 'vitest';
import { alikeHours } from './alike-hours';

/** Correlations of an AR(1) process. */
const ar = (phi: number, lags = 400) => Array.from({ length: lags }, (_, i) => phi ** (i + 1));

describe('alikeHours', () => {
	it('is 1 for one hour, for none alike, and for hours that alternate', () => {
		expect(alikeHours([0.9, 0.9], 1)).toBe(1);
		expect(alikeHours([], 8)).toBe(1);
		expect(alikeHours([-0.5, 0.2, -0.5], 4)).toBe(1);
	});

	it('is 1 + rho for two hours, and m for hours that are all the same', () => {
		expect(alikeHours([0.6], 2)).toBeCloseTo(1.6, 14);
		expect(alikeHours(Array<number>(20).fill(1), 12)).toBeCloseTo(12, 12);
	});

	it('tends to (1 + phi) / (1 - phi) where only the hour before matters', () => {
		expect(alikeHours(ar(0.5), 400)).toBeCloseTo(3, 1);
		expect(alikeHours(ar(0.5), 400)).toBeLessThan(3);
	});

	it('grows with the span, and counts correlations that are not known as none', () => {
		expect(alikeHours(ar(0.5), 8)).toBeGreaterThan(alikeHours(ar(0.5), 4));
		expect(alikeHours([0.5], 1000)).toBeCloseTo(2, 2);
	});
});
