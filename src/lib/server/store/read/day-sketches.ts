import type { Period } from '$lib/domain/period';
import type { Queryable } from '../store';
import { addSketch, type BucketCounts } from '../write/sketch-bytes';

export const DAY_SKETCHES_SQL = `select local_day as day, queue_id as queue, sketch
from queue_day
where site_id = $1 and local_day >= $2 and local_day < $3 and ($4::int is null or queue_id = $4::int)
order by local_day, queue_id`;

/** Handle times by logarithmic bucket of each group of queue and day; medians and percentiles follow from them. */
export async function readDaySketches<Key>(
	store: Queryable,
	siteId: number,
	{ from, until }: Period,
	keyOf: (row: { day: number; queue: number }) => Key,
	queueId: number | null = null
): Promise<Map<Key, BucketCounts>> {
	const rows = await store.query<{ day: number; queue: number; sketch: Buffer }>(DAY_SKETCHES_SQL, [
		siteId,
		from,
		until,
		queueId
	]);
	const merged = new Map<Key, BucketCounts>();
	for (const row of rows) {
		const key = keyOf(row);
		let counts = merged.get(key);
		if (!counts) merged.set(key, (counts = new Map()));
		addSketch(counts, row.sketch);
	}
	return merged;
}
