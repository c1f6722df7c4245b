import type { Segment } from '$lib/domain/segment';

/** The handle times of one segment over a period: a histogram of logarithmic buckets (seconds) with its sums. */
export type SegmentSketch = Segment & {
	n: number;
	/** Sum of handle times in milliseconds. */
	sumMs: number;
	/** Contacts by bucket, as domain/handle-time.ts numbers the buckets. */
	counts: ReadonlyMap<number, number>;
};

/** The sketch of several segments together; buckets add, so any grouping gives the same. */
export function mergeSketches(
	at: Segment,
	sketches: readonly Pick<SegmentSketch, 'n' | 'sumMs' | 'counts'>[]
): SegmentSketch {
	const counts = new Map<number, number>();
	let n = 0;
	let sumMs = 0;
	for (const sketch of sketches) {
		n += sketch.n;
		sumMs += sketch.sumMs;
		for (const [bucket, count] of sketch.counts)
			counts.set(bucket, (counts.get(bucket) ?? 0) + count);
	}
	return { ...at, n, sumMs, counts };
}
