import { describe, expect, it } from 'vitest';
import { handleTimeBucket } from '$lib/domain/handle-time';
import { weekDetail } from './week-detail';

const none = { offered: 0, handled: 0, handleMs: 0, csat: [0, 0, 0, 0, 0], invited: 0 };

describe('weekDetail', () => {
	it('says median and 90th percentile beside the mean, which a few long contacts move', () => {
		const buckets = new Map([
			[handleTimeBucket(180_000), 85],
			[handleTimeBucket(2_400_000), 15]
		]);
		const handleMs = 85 * 180_000 + 15 * 2_400_000;
		const said = weekDetail([{ ...none, offered: 100, handled: 100, handleMs }], buckets);
		// 513 s; the sketch is within 1 % of 180 and 2,400 s.
		expect(said['handle-time']).toMatch(
			/^Median (2:59|3:00|3:01), mean 8:33; nine in ten took less than (39|40):\d\d\.$/
		);
		expect(said.csat).toBeNull();
	});

	it('adds the answers of all hours and says how sure their mean is', () => {
		// 2, 2, 4, 4: mean 3, s 1.155, t(3) 3.182: 1.16 to 4.84.
		const hour = { ...none, csat: [0, 1, 0, 1, 0] };
		expect(weekDetail([hour, hour], new Map()).csat).toBe(
			'95 % sure of 1.16 to 4.84; 50 % rated 4 or 5.'
		);
	});

	it('says nothing of one answer or none', () => {
		expect(weekDetail([{ ...none, csat: [0, 0, 0, 0, 1] }], new Map()).csat).toBeNull();
		expect(weekDetail([], new Map())).toEqual({ 'handle-time': null, csat: null });
	});
});
