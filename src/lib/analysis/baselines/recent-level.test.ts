import { describe, expect, it } from 'vitest';
import { handleTimeBucket } from '$lib/domain/handle-time';
import type { Segment } from '$lib/domain/segment';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import { seededNormal } from '../../../../tests/support/seeded-normal';
import { ALL } from './baseline-node';
import { findBaseline, indexBaselines } from './find-baseline';
import { atRecentLevel } from './recent-level';
import { mergeSketches, type SegmentSketch } from './segment-sketch';
import { siteBaselines } from './site-baselines';

const BILLING: Segment = { queue: 1, topic: 1, channel: 0 };
const REFUND: Segment = { queue: 1, topic: 2, channel: 0 };
const TECH: Segment = { queue: 2, topic: 3, channel: 0 };

function sketchOf(at: Segment, ln: readonly number[]): SegmentSketch {
	const counts = new Map<number, number>();
	let sumMs = 0;
	for (const y of ln) {
		const ms = 1000 * Math.exp(y);
		counts.set(handleTimeBucket(ms), (counts.get(handleTimeBucket(ms)) ?? 0) + 1);
		sumMs += ms;
	}
	return { ...at, n: ln.length, sumMs, counts };
}

/** n contacts around a middle, with the spread of ordinary work. */
function contacts(n: number, middle: number, seed = 1): number[] {
	const normal = seededNormal(seed);
	return Array.from({ length: n }, () => middle + 0.6 * normal());
}

/** Six weeks of old contacts and two of recent ones, and the baselines of all eight. */
function weeks(old: readonly SegmentSketch[], recent: readonly SegmentSketch[]) {
	const all = old.map((sketch, i) => mergeSketches(sketch, [sketch, recent[i]!]));
	return siteBaselines(all, DEFAULT_THRESHOLDS);
}

const location = (nodes: ReturnType<typeof siteBaselines>, at: Segment) =>
	findBaseline(indexBaselines(nodes), at)!.location;

describe('baselines at the level of the last weeks', () => {
	it('follow a rise of everything, and keep spread, mean and what lies between kinds of work', () => {
		const old = [sketchOf(BILLING, contacts(6000, 5, 1)), sketchOf(REFUND, contacts(6000, 6, 2))];
		const recent = [
			sketchOf(BILLING, contacts(2000, 5.2, 3)),
			sketchOf(REFUND, contacts(2000, 6.2, 4))
		];
		const before = weeks(old, recent);
		const after = atRecentLevel(before, recent);
		expect(location(before, BILLING)).toBeLessThan(5.09);
		// Within the width of a bucket, and nine tenths of the way for the weight of no shift.
		expect(Math.abs(location(after, BILLING) - 5.2)).toBeLessThan(0.04);
		expect(location(after, REFUND) - location(after, BILLING)).toBeCloseTo(
			location(before, REFUND) - location(before, BILLING),
			12
		);
		after.forEach((node, i) => {
			expect({ ...node, location: before[i]!.location }).toEqual(before[i]);
		});
	});
	it('move each queue by its own contacts', () => {
		const old = [sketchOf(BILLING, contacts(6000, 5, 1)), sketchOf(TECH, contacts(6000, 6, 2))];
		const recent = [
			sketchOf(BILLING, contacts(2000, 5.3, 3)),
			sketchOf(TECH, contacts(2000, 6, 4))
		];
		const before = weeks(old, recent);
		const after = atRecentLevel(before, recent);
		const moved = (at: Segment) => location(after, at) - location(before, at);
		expect(moved(BILLING)).toBeGreaterThan(0.1);
		expect(Math.abs(moved(TECH))).toBeLessThan(0.05);
		expect(moved({ queue: 1, topic: ALL, channel: ALL })).toBeCloseTo(moved(BILLING), 12);
	});
	it('are not moved by another mix of work, nor by a few very long contacts', () => {
		const old = [sketchOf(BILLING, contacts(6000, 5, 1)), sketchOf(REFUND, contacts(600, 6, 2))];
		const mixed = [sketchOf(BILLING, contacts(200, 5, 3)), sketchOf(REFUND, contacts(2000, 6, 4))];
		const long = [
			sketchOf(BILLING, [...contacts(2000, 5, 5), ...Array<number>(20).fill(8.5)]),
			sketchOf(REFUND, contacts(200, 6, 6))
		];
		for (const recent of [mixed, long]) {
			const before = weeks(old, recent);
			for (const at of [BILLING, REFUND])
				expect(
					Math.abs(location(atRecentLevel(before, recent), at) - location(before, at))
				).toBeLessThan(0.04);
		}
	});
	it('hardly move for a handful of contacts, and not at all for none', () => {
		const old = [sketchOf(BILLING, contacts(6000, 5, 1))];
		const few = [sketchOf(BILLING, contacts(20, 6, 2))];
		const before = weeks(old, few);
		const moved = location(atRecentLevel(before, few), BILLING) - location(before, BILLING);
		expect(moved).toBeGreaterThan(0);
		expect(moved).toBeLessThan(0.1);
		expect(atRecentLevel(before, [])).toEqual(before);
		expect(atRecentLevel([], few)).toEqual([]);
	});
	it('do not depend on the order of the sketches', () => {
		const old = [sketchOf(BILLING, contacts(600, 5, 1)), sketchOf(TECH, contacts(600, 6, 2))];
		const recent = [sketchOf(BILLING, contacts(90, 5.3, 3)), sketchOf(TECH, contacts(90, 6, 4))];
		const before = weeks(old, recent);
		expect(atRecentLevel(before, [...recent].reverse())).toEqual(atRecentLevel(before, recent));
	});
});
