import type { Queryable } from '../store';

export const NEWEST_DAY_SQL = `select max(work_day) as day from contact where site_id = $1`;

/** Day that the newest contact counts for; null without any. Windows end here. */
export async function readNewestDay(store: Queryable, siteId: number): Promise<number | null> {
	const [row] = await store.query<{ day: number | null }>(NEWEST_DAY_SQL, [siteId]);
	return row?.day ?? null;
}

export const ANSWER_DELAY_SQL = `select
	percentile_cont(0.9) within group (order by extract(epoch from s.answered_at - c.started_at)::float8) as seconds,
	max(s.answered_at) as newest
from contact c join survey s using (site_id, contact_id)
where c.site_id = $1 and c.work_day >= $2 and c.work_day < $3 and s.answered_at is not null`;

/** How long answers take to arrive. */
export type AnswerDelay = {
	/** Nine in ten answers are there after so many seconds. */
	seconds: number;
	/** Newest answer, epoch milliseconds. */
	newest: number;
};

/** @returns null where no answer has a time */
export async function readAnswerDelay(
	store: Queryable,
	siteId: number,
	period: { from: number; until: number }
): Promise<AnswerDelay | null> {
	const [row] = await store.query<{ seconds: number | null; newest: number | null }>(
		ANSWER_DELAY_SQL,
		[siteId, period.from, period.until]
	);
	return row && row.seconds !== null && row.newest !== null
		? { seconds: row.seconds, newest: row.newest }
		: null;
}

export const FIRST_DAY_SQL = `select min(work_day) as day from contact where site_id = $1`;

/** Day of the oldest contact; null without any. */
export async function readFirstDay(store: Queryable, siteId: number): Promise<number | null> {
	const [row] = await store.query<{ day: number | null }>(FIRST_DAY_SQL, [siteId]);
	return row?.day ?? null;
}

export const LONG_BY_AGENT_SQL = `select c.agent_id as agent, count(*)::int as n,
	(count(*) filter (where j.kind = 'over-service'))::int as flags
from contact c left join judgement j on j.site_id = c.site_id and j.contact_id = c.contact_id
where c.site_id = $1 and c.work_day >= $2 and c.work_day < $3 and c.handle_ms is not null and not c.tagged and c.agent_id > 0
group by c.agent_id order by c.agent_id`;

/** Contacts of each agent in a period, and how many of them were over-served. */
export function readOverServiceByAgent(
	store: Queryable,
	siteId: number,
	period: { from: number; until: number }
): Promise<{ agent: number; n: number; flags: number }[]> {
	return store.query(LONG_BY_AGENT_SQL, [siteId, period.from, period.until]);
}
