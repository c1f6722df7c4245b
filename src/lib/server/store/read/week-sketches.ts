import type { Segment } from '$lib/domain/segment';
import type { Queryable } from '../store';
import { addSketch, type BucketCounts } from '../write/sketch-bytes';

/** The handle times of one segment in one week. */
export type WeekSketchRow = Segment & {
	/** First day of the week. */
	week: number;
	n: number;
	/** Sum of handle times in milliseconds. */
	sumMs: number;
	counts: BucketCounts;
};

export const WEEK_SKETCHES_SQL = `select week, queue_id as queue, topic_id as topic, channel, n, handle_ms as "sumMs", sketch
from segment_week where site_id = $1 and week >= $2::int and week < $3::int and n > 0
order by queue_id, topic_id, channel, week`;

/** The sketches of the weeks `from` to `until` (first days, `until` exclusive), one a segment and week. */
export async function readWeekSketches(
	store: Queryable,
	siteId: number,
	{ from, until }: { from: number; until: number }
): Promise<WeekSketchRow[]> {
	const rows = await store.query<Omit<WeekSketchRow, 'counts'> & { sketch: Buffer }>(
		WEEK_SKETCHES_SQL,
		[siteId, from, until]
	);
	return rows.map(({ sketch, ...row }) => {
		const counts: BucketCounts = new Map();
		addSketch(counts, sketch);
		return { ...row, counts };
	});
}
