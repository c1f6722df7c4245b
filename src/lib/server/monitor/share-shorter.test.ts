import { expect, it } from 'vitest';
import { handleTimeBucket } from '$lib/domain/handle-time';
import { shareShorter } from './share-shorter';

const counts = new Map([
	[handleTimeBucket(60_000), 300],
	[handleTimeBucket(180_000), 100],
	[handleTimeBucket(2_400_000), 12]
]);

it('counts the contacts in shorter buckets only', () => {
	expect(shareShorter(2_400_000, counts)).toBeCloseTo(400 / 412, 12);
	expect(shareShorter(60_000, counts)).toBe(0);
	expect(shareShorter(9_000_000, counts)).toBe(1);
});

it('says nothing of an empty sketch', () => {
	expect(shareShorter(60_000, new Map())).toBeNull();
});
