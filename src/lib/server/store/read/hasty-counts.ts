import { numberArray } from '../sql-array';
import type { Queryable } from '../store';
import { HASH_JOINS, SURVEY_BY_KEY } from './resolved-baseline';

/** A kind of work and which handle times of it, in milliseconds, are hasty and which shorter than typical. */
export type ShortBounds = {
	queue: number;
	topic: number;
	channel: number;
	/** Contacts of at most this are hasty. */
	hastyUntilMs: number;
	/** Contacts of less are shorter than typical. */
	typicalMs: number;
};

/** Rated, untagged contacts of one kind of work: hasty ones, and the others that were shorter than typical. */
export type HastyCountsRow = {
	ratedHasty: number;
	poorHasty: number;
	ratedOther: number;
	poorOther: number;
};

export const WEEK_SEGMENTS_SQL = `select queue_id as queue, topic_id as topic, channel from segment_week
where site_id = $1 and week = $2 and n > 0 order by queue_id, topic_id, channel`;

/** The kinds of work of a week's untagged contacts with a handle time. */
export function readWeekSegments(
	store: Queryable,
	siteId: number,
	week: number
): Promise<{ queue: number; topic: number; channel: number }[]> {
	return store.query(WEEK_SEGMENTS_SQL, [siteId, week]);
}

export const HASTY_COUNTS_SQL = `with bound as (
	select * from unnest($4::text::int[], $5::text::int[], $6::text::int[], $7::text::int[], $8::text::int[])
		b (queue_id, topic_id, channel, hasty_until, typical)
), judged as (
	select c.queue_id, c.topic_id, c.channel, c.handle_ms <= b.hasty_until as hasty, s.csat <= $3::int as poor
	from contact c
	join bound b using (queue_id, topic_id, channel)
	${SURVEY_BY_KEY}
	where c.site_id = $1 and c.work_day >= $2::int and c.work_day < $2::int + 7 and not c.tagged
		and c.handle_ms < b.typical and s.csat is not null
)
select (count(*) filter (where hasty))::int as "ratedHasty", (count(*) filter (where hasty and poor))::int as "poorHasty",
	(count(*) filter (where not hasty))::int as "ratedOther",
	(count(*) filter (where not hasty and poor))::int as "poorOther"
from judged group by queue_id, topic_id, channel order by queue_id, topic_id, channel`;

/** How the hasty and the other short contacts of a week are rated, a row a kind of work that has any rated. */
export async function readHastyCounts(
	tx: Queryable,
	siteId: number,
	week: number,
	{ poorCsat }: { poorCsat: number },
	bounds: readonly ShortBounds[]
): Promise<HastyCountsRow[]> {
	await tx.query(HASH_JOINS);
	return tx.query<HastyCountsRow>(HASTY_COUNTS_SQL, [
		...[siteId, week, poorCsat],
		numberArray(bounds.map(({ queue }) => queue)),
		numberArray(bounds.map(({ topic }) => topic)),
		numberArray(bounds.map(({ channel }) => channel)),
		numberArray(bounds.map(({ hastyUntilMs }) => hastyUntilMs)),
		numberArray(bounds.map(({ typicalMs }) => Math.ceil(typicalMs)))
	]);
}
