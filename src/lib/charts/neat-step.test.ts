import { describe, expect, it } from 'vitest';
import { neatStep } from './neat-step';

describe('neatStep', () => {
	it('is a whole minute or a neat part of one', () => {
		expect(neatStep([166, 270])).toBe(30);
		expect(neatStep([180, 900])).toBe(300);
		expect(neatStep([100, 104])).toBe(5);
	});

	it('keeps to five ticks, however long the times', () => {
		expect(neatStep([0, 100_000]) % 3600).toBe(0);
		expect(100_000 / neatStep([0, 100_000])).toBeLessThanOrEqual(4);
	});

	it('does not stumble over gaps or nothing', () => {
		expect(neatStep([null, 60, null])).toBe(5);
		expect(neatStep([])).toBe(5);
	});
});
