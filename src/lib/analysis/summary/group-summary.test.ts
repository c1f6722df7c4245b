import { describe, expect, it } from 'vitest';
import { handleTimeBucket } from '$lib/domain/handle-time';
import { groupSummary } from './group-summary';

const none = { contacts: 0, handled: 0, handleMs: 0, buckets: new Map(), invited: 0 };

function handled(seconds: readonly number[]) {
	const buckets = new Map<number, number>();
	for (const s of seconds) {
		const bucket = handleTimeBucket(1000 * s);
		buckets.set(bucket, (buckets.get(bucket) ?? 0) + 1);
	}
	const handleMs = 1000 * seconds.reduce((sum, s) => sum + s, 0);
	return { contacts: seconds.length, handled: seconds.length, handleMs, buckets };
}

describe('groupSummary', () => {
	it('says nothing of no contacts: unknown, never zero', () => {
		expect(groupSummary({ ...none, csat: [0, 0, 0, 0, 0] })).toEqual({
			contacts: 0,
			handleTime: { n: 0, mean: null, median: null, p90: null },
			csat: { n: 0, mean: null, ciLow: null, ciHigh: null, top2: null, invited: 0 }
		});
	});

	it('gives mean, median and p90 of handle times, the latter two within 1 %', () => {
		const seconds = Array.from({ length: 101 }, (_, i) => 100 + i);
		const { handleTime } = groupSummary({ ...none, ...handled(seconds), csat: [0, 0, 0, 0, 0] });
		expect(handleTime.mean).toBe(150);
		expect(Math.abs((handleTime.median ?? 0) / 150 - 1)).toBeLessThan(0.0101);
		expect(Math.abs((handleTime.p90 ?? 0) / 190 - 1)).toBeLessThan(0.0101);
	});

	it('gives the published interval of ten answers with mean 3.20', () => {
		// IMPORT-FORMATS names 10 answers, mean 3.20, interval 2.14 to 4.26; standard deviation 1.4757 = sqrt(19.6 / 9).
		const { csat } = groupSummary({ ...none, csat: [2, 1, 2, 3, 2], invited: 40 });
		expect(csat).toMatchObject({ n: 10, mean: 3.2, top2: 0.5, invited: 40 });
		expect(csat.ciLow).toBeCloseTo(2.144, 3);
		expect(csat.ciHigh).toBeCloseTo(4.256, 3);
	});

	it('gives no interval for one answer, and none beyond the scale', () => {
		expect(groupSummary({ ...none, csat: [0, 0, 0, 0, 1] }).csat).toMatchObject({
			mean: 5,
			ciLow: null,
			ciHigh: null
		});
		expect(groupSummary({ ...none, csat: [0, 0, 0, 1, 2] }).csat.ciHigh).toBe(5);
	});
});
