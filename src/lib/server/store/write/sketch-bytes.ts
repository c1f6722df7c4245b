/** Counts by logarithmic bucket (handleTimeBucket). */
export type BucketCounts = Map<number, number>;

const PAIR = 6;

/** The stored form of a sketch: ascending buckets, each an int2 and its count as an int4, big-endian. Zero counts vanish. */
export function sketchBytes(counts: ReadonlyMap<number, number>): Buffer {
	const pairs = [...counts].filter(([, count]) => count !== 0).sort(([a], [b]) => a - b);
	const bytes = Buffer.allocUnsafe(pairs.length * PAIR);
	pairs.forEach(([bucket, count], i) => {
		bytes.writeInt16BE(bucket, i * PAIR);
		bytes.writeInt32BE(count, i * PAIR + 2);
	});
	return bytes;
}

/** Adds a stored sketch to counts. */
export function addSketch(counts: BucketCounts, bytes: Buffer): void {
	for (let at = 0; at < bytes.length; at += PAIR) {
		const bucket = bytes.readInt16BE(at);
		counts.set(bucket, (counts.get(bucket) ?? 0) + bytes.readInt32BE(at + 2));
	}
}
