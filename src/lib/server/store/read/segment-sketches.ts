import { segmentKey, type Segment } from '$lib/domain/segment';
import type { Queryable } from '../store';
import { addSketch, type BucketCounts } from '../write/sketch-bytes';

/** The handle times of one segment over a period; tagged contacts are left out. */
export type SegmentSketchRow = Segment & {
	n: number;
	/** Milliseconds. */
	sumMs: number;
	counts: BucketCounts;
};

export const SEGMENT_SKETCHES_SQL = `select queue_id as queue, topic_id as topic, channel, n,
	handle_ms as "sumMs", sketch
from segment_week
where site_id = $1 and week >= $2 and week < $3
order by queue_id, topic_id, channel, week`;

/** The sketches of the weeks (first days) `fromWeek` to before `untilWeek`, one a segment. */
export async function readSegmentSketches(
	store: Queryable,
	siteId: number,
	fromWeek: number,
	untilWeek: number
): Promise<SegmentSketchRow[]> {
	const rows = await store.query<Segment & { n: number; sumMs: number; sketch: Buffer }>(
		SEGMENT_SKETCHES_SQL,
		[siteId, fromWeek, untilWeek]
	);
	const bySegment = new Map<string, SegmentSketchRow>();
	for (const { queue, topic, channel, n, sumMs, sketch } of rows) {
		const key = segmentKey({ queue, topic, channel });
		let merged = bySegment.get(key);
		if (!merged) {
			merged = { queue, topic, channel, n: 0, sumMs: 0, counts: new Map() };
			bySegment.set(key, merged);
		}
		merged.n += n;
		merged.sumMs += sumMs;
		addSketch(merged.counts, sketch);
	}
	return [...bySegment.values()];
}

export const WEEK_COUNTS_SQL = `select week, sum(n)::int as n
from segment_week
where site_id = $1
group by week
order by week`;

/** Untagged contacts with a handle time by week (first day). */
export async function readWeekCounts(
	store: Queryable,
	siteId: number
): Promise<Map<number, number>> {
	const rows = await store.query<{ week: number; n: number }>(WEEK_COUNTS_SQL, [siteId]);
	return new Map(rows.map(({ week, n }) => [week, n]));
}
