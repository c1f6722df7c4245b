import { describe, expect, it } from 'vitest';
import golden from '../../../../tests/golden/over_service.json';
import { handleTimeBucket } from '$lib/domain/handle-time';
import { segmentKey, type Segment } from '$lib/domain/segment';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import { ALL, typicalMs } from './baseline-node';
import { contaminated } from './contaminated';
import { enoughToJudge } from './enough-to-judge';
import { findBaseline, indexBaselines } from './find-baseline';
import type { SegmentSketch } from './segment-sketch';
import { siteBaselines } from './site-baselines';

const golden900 = golden.handle_s.map((seconds, i) => ({
	queue: golden.queue[i]!,
	topic: golden.topic[i]!,
	channel: golden.channel[i]!,
	seconds
}));

function sketchesOf(contacts: readonly (Segment & { seconds: number })[]): SegmentSketch[] {
	const sketches = new Map<string, SegmentSketch & { counts: Map<number, number> }>();
	for (const { queue, topic, channel, seconds } of contacts) {
		const key = segmentKey({ queue, topic, channel });
		const sketch = sketches.get(key) ?? {
			queue,
			topic,
			channel,
			n: 0,
			sumMs: 0,
			counts: new Map()
		};
		const bucket = handleTimeBucket(1000 * seconds);
		sketch.n++;
		sketch.sumMs += 1000 * seconds;
		sketch.counts.set(bucket, (sketch.counts.get(bucket) ?? 0) + 1);
		sketches.set(key, sketch);
	}
	return [...sketches.values()];
}

function contacts(segment: Segment, seconds: readonly number[]) {
	return seconds.map((s) => ({ ...segment, seconds: s }));
}

describe('siteBaselines', () => {
	const nodes = indexBaselines(siteBaselines(sketchesOf(golden900), DEFAULT_THRESHOLDS));

	it('gives the reference location and scale of all 900 contacts to 1e-9', () => {
		let worst = 0;
		golden900.forEach((contact, i) => {
			const node = findBaseline(nodes, contact)!;
			worst = Math.max(
				worst,
				Math.abs(node.location - golden.location[i]!),
				Math.abs(node.scale - golden.scale[i]!),
				Math.abs(typicalMs(node) / 1000 / golden.typical_s[i]! - 1)
			);
		});
		expect(worst).toBeLessThan(1e-9);
	});

	it('counts the contacts of a queue once in its node and gives their mean', () => {
		const queue = golden.queue[0]!;
		const own = golden900.filter((c) => c.queue === queue);
		const node = findBaseline(nodes, { queue, topic: ALL, channel: ALL })!;
		expect(node.n).toBe(own.length);
		expect(node.meanMs).toBeCloseTo(
			own.reduce((sum, c) => sum + 1000 * c.seconds, 0) / own.length,
			6
		);
	});

	it('is the same whatever the order of the sketches', () => {
		const reversed = siteBaselines(sketchesOf(golden900).reverse(), DEFAULT_THRESHOLDS);
		for (const node of reversed) expect(findBaseline(nodes, node)).toEqual(node);
	});

	it('gives a new topic its queue and a new queue the site', () => {
		const queue = golden.queue[0]!;
		expect(findBaseline(nodes, { queue, topic: 99, channel: 0 })).toBe(
			findBaseline(nodes, { queue, topic: ALL, channel: ALL })
		);
		expect(findBaseline(nodes, { queue: 99, topic: 1, channel: 0 })).toMatchObject({
			queue: ALL,
			n: 900
		});
	});

	it('lets a node of seven contacts take its parent and one of eight speak', () => {
		const many = Array.from({ length: 100 }, (_, i) => 100 + i);
		const seven = sketchesOf([
			...contacts({ queue: 1, topic: 1, channel: 0 }, many),
			...contacts({ queue: 1, topic: 2, channel: 0 }, Array(7).fill(2000))
		]);
		const find = (sketches: SegmentSketch[]) =>
			findBaseline(indexBaselines(siteBaselines(sketches, DEFAULT_THRESHOLDS)), {
				queue: 1,
				topic: 2,
				channel: 0
			});
		expect(find(seven)).toMatchObject({ topic: ALL, n: 107 });
		const eight = sketchesOf([
			...contacts({ queue: 1, topic: 1, channel: 0 }, many),
			...contacts({ queue: 1, topic: 2, channel: 0 }, Array(8).fill(2000))
		]);
		expect(find(eight)).toMatchObject({ topic: 2, channel: 0, n: 8 });
	});

	it('has no node at all for an empty or tiny site', () => {
		expect(siteBaselines([], DEFAULT_THRESHOLDS)).toEqual([]);
		const tiny = sketchesOf(contacts({ queue: 1, topic: 1, channel: 0 }, [1, 2, 3, 4, 5, 6, 7]));
		expect(siteBaselines(tiny, DEFAULT_THRESHOLDS)).toEqual([]);
		expect(findBaseline(indexBaselines([]), { queue: 1, topic: 1, channel: 0 })).toBeNull();
	});

	it('keeps a positive scale where every contact is equally long', () => {
		const equal = sketchesOf(contacts({ queue: 1, topic: 1, channel: 0 }, Array(50).fill(300)));
		for (const node of siteBaselines(equal, DEFAULT_THRESHOLDS))
			expect(node.scale).toBeCloseTo(0.05, 12);
	});
});

describe('enoughToJudge', () => {
	it('asks for 500 contacts of the site', () => {
		const of = (n: number) =>
			indexBaselines(
				siteBaselines(
					sketchesOf(contacts({ queue: 1, topic: 1, channel: 0 }, Array(n).fill(300))),
					DEFAULT_THRESHOLDS
				)
			);
		expect(enoughToJudge(of(499), DEFAULT_THRESHOLDS)).toBe(false);
		expect(enoughToJudge(of(500), DEFAULT_THRESHOLDS)).toBe(true);
		expect(enoughToJudge(of(0), DEFAULT_THRESHOLDS)).toBe(false);
	});
});

describe('contaminated', () => {
	it('names nodes whose tail is far heavier than their middle', () => {
		const usual = Array.from({ length: 85 }, (_, i) => 200 + i);
		const clean = siteBaselines(
			sketchesOf(contacts({ queue: 1, topic: 1, channel: 0 }, usual)),
			DEFAULT_THRESHOLDS
		);
		expect(contaminated(clean)).toEqual([]);
		const fifteenInHundred = siteBaselines(
			sketchesOf(contacts({ queue: 1, topic: 1, channel: 0 }, [...usual, ...Array(15).fill(3000)])),
			DEFAULT_THRESHOLDS
		);
		expect(contaminated(fifteenInHundred)).toHaveLength(4);
	});
});
