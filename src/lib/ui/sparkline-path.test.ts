import { describe, expect, it } from 'vitest';
import { sparklinePath } from './sparkline-path';

const ends = { min: 0, max: 10 };

describe('sparklinePath', () => {
	it('goes from the first to the last value, up for more', () => {
		expect(sparklinePath([0, 10], ends, 100, 20)).toBe('M0.0 20.0L100.0 0.0');
	});

	it('interrupts the line where a value is missing', () => {
		expect(sparklinePath([0, null, 5, 10], ends, 90, 10)).toBe('M0.0 10.0M60.0 5.0L90.0 0.0');
	});

	it('draws nothing of nothing, and a flat line of equal values', () => {
		expect(sparklinePath([], ends, 90, 10)).toBe('');
		expect(sparklinePath([null], ends, 90, 10)).toBe('');
		expect(sparklinePath([3, 3], { min: 3, max: 3 }, 10, 10)).toBe('M0.0 10.0L10.0 10.0');
	});
});
