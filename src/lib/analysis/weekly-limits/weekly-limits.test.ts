import { describe, expect, it } from 'vitest';
import { weeklyLimits } from './weekly-limits';

describe('weeklyLimits', () => {
	it('needs eight weeks', () => {
		expect(weeklyLimits([1, 2, 1, 2, 1, 2, 1])).toHaveProperty('notEnough');
		expect(weeklyLimits([1, 2, 1, 2, 1, 2, 1, 2])).not.toHaveProperty('notEnough');
	});

	it('draws limits 2.66 mean moving ranges around the mean (Wheeler 1993)', () => {
		const limits = weeklyLimits([10, 12, 10, 12, 10, 12, 10, 12]);
		expect(limits).toMatchObject({ centre: 11, low: 11 - 5.32, high: 11 + 5.32 });
	});

	it('marks the week outside the limits, and no other as high', () => {
		const limits = weeklyLimits([10, 11, 10, 11, 10, 11, 10, 11, 10, 30]);
		if ('notEnough' in limits) throw new Error(limits.notEnough);
		expect(limits.unusual.at(-1)).toEqual({ side: 'high', rule: 'outside-limits' });
		expect(limits.unusual.filter((found) => found?.side === 'high')).toHaveLength(1);
	});

	it('calls the limits of fewer than twelve weeks trial limits', () => {
		const weeks = Array.from({ length: 12 }, (_, i) => i % 3);
		expect(weeklyLimits(weeks.slice(1))).toHaveProperty('trial', true);
		expect(weeklyLimits(weeks)).toHaveProperty('trial', false);
	});

	it('has nothing unusual where all weeks are equal', () => {
		expect(weeklyLimits(Array.from({ length: 12 }, () => 5))).toMatchObject({
			low: 5,
			high: 5,
			unusual: Array.from({ length: 12 }, () => null)
		});
	});
});
