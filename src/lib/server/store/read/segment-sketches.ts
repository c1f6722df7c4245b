import { addSketch, type BucketCounts } from '../write/sketch-bytes';
import type { Queryable } from '../store';

/** The handle times of one segment over some weeks. */
export type SegmentSketchRow = {
	queue: number;
	topic: number;
	channel: number;
	n: number;
	/** Sum of handle times in milliseconds. */
	sumMs: number;
	counts: BucketCounts;
};

type Row = {
	queue: number;
	topic: number;
	channel: number;
	n: number;
	sumMs: number;
	sketch: Buffer;
};

export const SEGMENT_SKETCHES_SQL = `select queue_id as queue, topic_id as topic, channel, n, handle_ms as "sumMs", sketch
	from segment_week where site_id = $1 and week >= $2 and week < $3
	order by queue_id, topic_id, channel, week`;

/** The sketches of the weeks `from` to `until` (first days, `until` exclusive), one a segment. */
export async function readSegmentSketches(
	store: Queryable,
	siteId: number,
	from: number,
	until: number
): Promise<SegmentSketchRow[]> {
	const rows = await store.query<Row>(SEGMENT_SKETCHES_SQL, [siteId, from, until]);
	const bySegment = new Map<string, SegmentSketchRow>();
	for (const { queue, topic, channel, n, sumMs, sketch } of rows) {
		const key = `${queue}/${topic}/${channel}`;
		const known = bySegment.get(key) ?? {
			queue,
			topic,
			channel,
			n: 0,
			sumMs: 0,
			counts: new Map()
		};
		known.n += n;
		known.sumMs += sumMs;
		addSketch(known.counts, sketch);
		bySegment.set(key, known);
	}
	return [...bySegment.values()];
}

export const WEEK_COUNTS_SQL = `select week, sum(n)::int as n from segment_week where site_id = $1 group by week order by week`;

/** Untagged contacts with a handle time, by first day of the week. */
export async function readWeekCounts(
	store: Queryable,
	siteId: number
): Promise<ReadonlyMap<number, number>> {
	const rows = await store.query<{ week: number; n: number }>(WEEK_COUNTS_SQL, [siteId]);
	return new Map(rows.map(({ week, n }) => [week, n]));
}
