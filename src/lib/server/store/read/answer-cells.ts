import type { AnswerCell, AskedCustomers } from '$lib/domain/answer-cell';
import { weekdayOf } from '$lib/domain/local-time';
import type { Period } from '$lib/domain/period';
import type { Store } from '../store';
import { HASH_JOINS, SURVEY_BY_KEY } from './resolved-baseline';

/** Longest time that the one pass may take, milliseconds. */
const ANSWERS_MS = 120_000;

/**
 * Contacts of the days $2 to $3 (exclusive) of which a rating was asked, as far as the source says, by kind of work, third of
 * its handle times, shift and weekday.
 */
export const ANSWER_CELLS_SQL = `with asked as materialized (
	select c.customer_key, c.queue_id, c.topic_id, c.channel, c.shift, c.work_day, s.csat,
		case when c.handle_ms is null then 0 else ntile(3) over (
			partition by c.queue_id, c.topic_id, c.channel, c.handle_ms is null
			order by c.handle_ms, c.contact_id collate "C"
		) end as third
	from contact c
	${SURVEY_BY_KEY}
	where c.site_id = $1 and c.work_day >= $2::int and c.work_day < $3::int
		and c.answered and not c.tagged and c.agent_id > 0 and (c.survey_invited is not false or s.csat is not null)
), customer as (
	select count(*)::int as asked, (count(*) filter (where answers = 0))::int as silent
	from (select count(csat) as answers from asked where customer_key is not null group by customer_key) c
)
select queue_id as queue, topic_id as topic, channel, third, shift, min(work_day) as day,
	count(*)::int as invited, count(csat)::int as answers, coalesce(sum(csat), 0)::int as ratings,
	(select asked from customer) as asked, (select silent from customer) as silent
from asked
group by queue_id, topic_id, channel, third, shift, (work_day + 7000000) % 7
order by queue_id, topic_id, channel, third, shift collate "C", (work_day + 7000000) % 7`;

type Row = Omit<AnswerCell, 'weekday'> & AskedCustomers & { day: number };

/** Who was asked for a rating in a period and who answered, by one pass over its contacts. */
export function readAnswerCells(
	store: Store,
	siteId: number,
	{ from, until }: Period
): Promise<{ cells: AnswerCell[]; customers: AskedCustomers }> {
	return store.transaction(
		async (tx) => {
			await tx.query(HASH_JOINS);
			const rows = await tx.query<Row>(ANSWER_CELLS_SQL, [siteId, from, until]);
			return {
				cells: rows.map(
					({ queue, topic, channel, third, shift, day, invited, answers, ratings }) => ({
						...{ queue, topic, channel, third, shift, weekday: weekdayOf(day) },
						...{ invited, answers, ratings }
					})
				),
				customers: { asked: rows[0]?.asked ?? 0, silent: rows[0]?.silent ?? 0 }
			};
		},
		{ statementMs: ANSWERS_MS }
	);
}
