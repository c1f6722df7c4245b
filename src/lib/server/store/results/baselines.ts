import type { Segment } from '$lib/domain/segment';
import type { Queryable } from '../store';

/** Scores are clipped this many spreads from the centre (METHODS 0). */
const WINSOR = 3.5;

/** A node of the tree; -1 in queue, topic or channel stands for all of them. */
export type StoredBaseline = Segment & {
	n: number;
	/** Centre and spread of ln seconds. */
	location: number;
	scale: number;
	meanMs: number;
};

/** The baseline of a week as it was last computed, by segment. */
export function readWeekBaselines(
	store: Queryable,
	siteId: number,
	week: number
): Promise<StoredBaseline[]> {
	return store.query<StoredBaseline>(
		`select queue_id as queue, topic_id as topic, channel, n, location, scale, mean_ms as "meanMs"
		from baseline where site_id = $1 and week = $2 order by queue_id, topic_id, channel`,
		[siteId, week]
	);
}

const key = ({ queue, topic, channel, n, location, scale, meanMs }: StoredBaseline) =>
	[queue, topic, channel, n, location, scale, meanMs].join(' ');

/**
 * What the contacts of a week are judged against from now on.
 * @returns whether anything differs from before
 */
export async function replaceWeekBaselines(
	store: Queryable,
	siteId: number,
	week: number,
	nodes: readonly StoredBaseline[]
): Promise<boolean> {
	const before = (await readWeekBaselines(store, siteId, week)).map(key).sort();
	const after = nodes.map(key).sort();
	if (before.length === after.length && before.every((one, i) => one === after[i])) return false;
	const rows = nodes.map(({ location, scale, queue, topic, channel, n, meanMs }) => ({
		...{ queue, topic, channel, n, location, scale, meanMs },
		clipLow: Math.round(1e6 * (location - WINSOR * scale)),
		clipHigh: Math.round(1e6 * (location + WINSOR * scale))
	}));
	await store.query('delete from baseline where site_id = $1 and week = $2', [siteId, week]);
	await store.query(
		`insert into baseline (site_id, week, queue_id, topic_id, channel, n, location, scale,
			clip_low, clip_high, mean_ms)
		select $1::int, $2::int, queue, topic, channel, n, location, scale, "clipLow", "clipHigh", "meanMs"
		from jsonb_to_recordset($3::jsonb) b (queue int, topic int, channel int, n int, location float8,
			scale float8, "clipLow" int, "clipHigh" int, "meanMs" float8)`,
		[siteId, week, JSON.stringify(rows)]
	);
	return true;
}
