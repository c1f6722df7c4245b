import { describe, expect, it } from 'vitest';
import { forestPlace, forestScale } from './forest-scale';

describe('forestScale', () => {
	it('has zero in the middle and holds the intervals', () => {
		const scale = forestScale([-5, 8, 2, 1], 1);
		expect(forestPlace(0, scale)).toBe(50);
		expect(forestPlace(5, scale)).toBeLessThan(100);
	});

	it('shows at least twice what matters', () => {
		const scale = forestScale([0.1], 5);
		expect(scale.max).toBeGreaterThanOrEqual(10);
		expect(forestScale([], 5).max).toBeGreaterThanOrEqual(10);
	});

	it('does not let one wide interval flatten the rest', () => {
		const scale = forestScale([...Array.from({ length: 99 }, () => 3), 500], 1);
		expect(scale.max).toBeLessThan(10);
		expect(forestPlace(500, scale)).toBe(100);
	});

	it('never cuts what must be seen whole', () => {
		const scale = forestScale([...Array.from({ length: 99 }, () => 3), 500], 1, [-20]);
		expect(forestPlace(-20, scale)).toBeGreaterThan(0);
		expect(scale.max).toBeLessThan(25);
	});
});
