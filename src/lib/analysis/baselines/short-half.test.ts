import { describe, expect, it } from 'vitest';
import { handleTimeBucket } from '$lib/domain/handle-time';
import { seededNormal } from '../../../../tests/support/seeded-normal';
import { shortHalf } from './short-half';

/** Handle times by bucket: `below` and `above` are the spreads of ln seconds on either side of five minutes. */
function countsOf(n: number, below: number, above: number): Map<number, number> {
	const normal = seededNormal(5);
	const counts = new Map<number, number>();
	for (let i = 0; i < n; i++) {
		const z = normal();
		const bucket = handleTimeBucket(300_000 * Math.exp(z * (z < 0 ? below : above)));
		counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
	}
	return counts;
}

describe('the short half of handle times', () => {
	it('has a middle and a reach of its own, whatever the long half does', () => {
		for (const above of [0.3, 0.9]) {
			const half = shortHalf(countsOf(20_000, 0.5, above));
			if ('insufficient' in half) throw new Error(half.insufficient);
			expect(half.middle / 300).toBeCloseTo(1, 1);
			expect(half.scale).toBeCloseTo(0.5, 1);
		}
	});

	it('reaches a little where all take as long', () => {
		expect(shortHalf(new Map([[handleTimeBucket(60_000), 50]]))).toMatchObject({ scale: 0.05 });
	});

	it('is unknown of nothing', () => {
		expect(shortHalf(new Map())).toHaveProperty('insufficient');
	});
});
