import { describe, expect, it } from 'vitest';
import { handleTimeBucket } from '$lib/domain/handle-time';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import { seededNormal } from '../../../../tests/support/seeded-normal';
import type { SegmentSketch } from './segment-sketch';
import { siteBaselines } from './site-baselines';
import { tailWeight } from './tail-weight';

/** Contacts of one kind of work; every `each`-th is changed. */
function sketchOf(n: number, each: number, change: (y: number) => number, topic = 1) {
	const normal = seededNormal(topic);
	const counts = new Map<number, number>();
	let sumMs = 0;
	for (let i = 0; i < n; i++) {
		const y = 0.6 * normal();
		const ms = 1000 * Math.exp(5.5 + (i % each === 0 ? change(y) : y));
		counts.set(handleTimeBucket(ms), (counts.get(handleTimeBucket(ms)) ?? 0) + 1);
		sumMs += ms;
	}
	return { queue: 1, topic, channel: 0, n, sumMs, counts };
}

const weight = (sketches: readonly SegmentSketch[]) =>
	tailWeight(siteBaselines(sketches, DEFAULT_THRESHOLDS), sketches);
const same = (y: number) => y;

describe('the weight of a site’s tails', () => {
	it('is that of a log-normal where handle times are one, within the width of a bucket', () => {
		expect(weight([sketchOf(20_000, 1, same)])).toBeLessThan(1.04);
	});
	it('rises where contacts vary more on both sides', () => {
		const heavy = weight([sketchOf(20_000, 6, (y) => 2 * y)]);
		expect(heavy).toBeGreaterThan(1.1);
		expect(heavy).toBeLessThanOrEqual(1.25);
	});
	it('is not raised by over-service, nor by haste, however much of it there is', () => {
		for (const each of [100, 50, 25]) {
			expect(weight([sketchOf(20_000, each, () => 2.3)])).toBeLessThan(1.04);
			expect(weight([sketchOf(20_000, each, () => -2.3)])).toBeLessThan(1.04);
		}
	});
	it('never hides what lies beyond five quarters of the line', () => {
		expect(weight([sketchOf(20_000, 20, (y) => 9 * y)])).toBe(1.25);
	});
	it('is 1 of fewer than 2,000 contacts, of rare kinds of work alone, and of none', () => {
		expect(weight([sketchOf(1999, 6, (y) => 3 * y)])).toBe(1);
		expect(weight(Array.from({ length: 30 }, (_, t) => sketchOf(99, 6, (y) => 3 * y, t)))).toBe(1);
		expect(weight([])).toBe(1);
	});
	it('does not depend on the order of the sketches', () => {
		const sketches = [1, 2, 3].map((topic) => sketchOf(1500, 5, (y) => 2 * y, topic));
		expect(weight([...sketches].reverse())).toBe(weight(sketches));
	});
	it('is 1 where every contact is equally long', () => {
		expect(weight([sketchOf(5000, 1, () => 0)])).toBe(1);
	});
});
