import { numberArray } from '../sql-array';
import type { Queryable } from '../store';

/** A node of a week's baselines as stored; queue, topic or channel -1 stands for all of them. */
export type StoredBaseline = {
	queue: number;
	topic: number;
	channel: number;
	n: number;
	/** Centre and right-tail spread of ln seconds. */
	location: number;
	scale: number;
	meanMs: number;
};

/** Where scores are winsorised: so many sigma on either side of the centre (METHODS 0). */
const CLIP_SIGMA = 3.5;

type Row = {
	queue: number;
	topic: number;
	channel: number;
	n: number;
	location: number;
	scale: number;
	mean_ms: number;
};

export async function readWeekBaselines(
	store: Queryable,
	siteId: number,
	week: number
): Promise<StoredBaseline[]> {
	const rows = await store.query<Row>(
		`select queue_id as queue, topic_id as topic, channel, n, location, scale, mean_ms
		from baseline where site_id = $1 and week = $2 order by queue_id, topic_id, channel`,
		[siteId, week]
	);
	return rows.map(({ mean_ms, ...row }) => ({ ...row, meanMs: mean_ms }));
}

/**
 * Puts a week's nodes in place of those stored.
 * @returns whether anything differs from what was stored
 */
export async function replaceWeekBaselines(
	tx: Queryable,
	siteId: number,
	week: number,
	nodes: readonly StoredBaseline[]
): Promise<boolean> {
	const before = await readWeekBaselines(tx, siteId, week);
	const order = (a: StoredBaseline, b: StoredBaseline) =>
		a.queue - b.queue || a.topic - b.topic || a.channel - b.channel;
	const after = nodes.toSorted(order);
	if (sameNodes(before, after)) return false;
	await tx.query('delete from baseline where site_id = $1 and week = $2', [siteId, week]);
	const micro = (value: number) => Math.round(1e6 * value);
	await tx.query(
		`insert into baseline (site_id, week, queue_id, topic_id, channel, n, location, scale, clip_low, clip_high, mean_ms)
		select $1, $2, * from unnest($3::text::int[], $4::text::int[], $5::text::int[], $6::text::int[], $7::text::float8[],
			$8::text::float8[], $9::text::int[], $10::text::int[], $11::text::float8[])`,
		[
			siteId,
			week,
			numberArray(after.map((node) => node.queue)),
			numberArray(after.map((node) => node.topic)),
			numberArray(after.map((node) => node.channel)),
			numberArray(after.map((node) => node.n)),
			numberArray(after.map((node) => node.location)),
			numberArray(after.map((node) => node.scale)),
			numberArray(after.map((node) => micro(node.location - CLIP_SIGMA * node.scale))),
			numberArray(after.map((node) => micro(node.location + CLIP_SIGMA * node.scale))),
			numberArray(after.map((node) => node.meanMs))
		]
	);
	return true;
}

function sameNodes(a: readonly StoredBaseline[], b: readonly StoredBaseline[]): boolean {
	return (
		a.length === b.length &&
		a.every((node, i) => {
			const other = b[i];
			return (
				other !== undefined &&
				node.queue === other.queue &&
				node.topic === other.topic &&
				node.channel === other.channel &&
				node.n === other.n &&
				node.location === other.location &&
				node.scale === other.scale &&
				node.meanMs === other.meanMs
			);
		})
	);
}
