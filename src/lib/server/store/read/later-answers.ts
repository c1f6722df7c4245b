import type { LaterAnswers } from '$lib/domain/later-answers';
import type { Period } from '$lib/domain/period';
import type { Store } from '../store';
import { numbering } from './numbering';
import { HASH_JOINS, SURVEY_BY_KEY } from './resolved-baseline';

/** Longest time that the one pass may take, milliseconds. */
const LATER_MS = 120_000;

/**
 * Rated ordinary contacts of the days $2 to $3 (exclusive) whose customer had been over-served within $4 days before, or
 * at least served as usual. Ordinary: handled, and no rule singled it out. A working day and the moment of a contact are
 * at most two days apart.
 */
export const LATER_ANSWERS_SQL = `with handled as (
	select c.contact_id, c.customer_key, c.started_at, c.work_day, c.queue_id, c.topic_id, c.channel, c.agent_id, j.kind
	from contact c left join judgement j on j.site_id = c.site_id and j.contact_id = c.contact_id
	where c.site_id = $1 and c.work_day >= $2::int - $4::int - 2 and c.work_day < $3::int
		and c.customer_key is not null and c.answered and c.handle_ms is not null
), placed as (
	select *, count(*) filter (where kind = 'over-service') over before as over_served,
		count(*) filter (where kind is null) over before as ordinary
	from handled
	window before as (partition by customer_key order by started_at
		range between make_interval(days => $4::int) preceding and interval '1 microsecond' preceding)
)
select c.customer_key as customer, (c.over_served > 0)::int as exposed, c.agent_id as agent, c.queue_id as queue,
	c.topic_id as topic, c.channel, s.csat
from placed c
${SURVEY_BY_KEY}
where c.kind is null and c.work_day >= $2::int and c.agent_id > 0 and (c.over_served > 0 or c.ordinary > 0)
	and s.csat is not null
order by c.started_at, c.contact_id collate "C"`;

type Row = {
	customer: string;
	exposed: number;
	agent: number;
	queue: number;
	topic: number;
	channel: number;
	csat: number;
};

/**
 * The later answers of a period, by one pass over its contacts and those of `raisedDays` before it.
 * @param raisedDays how long an expectation stays raised
 */
export function readLaterAnswers(
	store: Store,
	siteId: number,
	{ from, until }: Period,
	raisedDays: number
): Promise<LaterAnswers> {
	return store.transaction(
		async (tx) => {
			await tx.query(HASH_JOINS);
			return inColumns(await tx.query<Row>(LATER_ANSWERS_SQL, [siteId, from, until, raisedDays]));
		},
		{ statementMs: LATER_MS }
	);
}

function inColumns(rows: readonly Row[]): LaterAnswers {
	const customer = numbering<string>();
	const agent = numbering<number>();
	const segment = numbering<string>();
	const columns = {
		customer: Int32Array.from(rows, (row) => customer.index(row.customer)),
		exposed: Uint8Array.from(rows, (row) => row.exposed),
		agent: Int32Array.from(rows, (row) => agent.index(row.agent)),
		segment: Int32Array.from(rows, (row) =>
			segment.index(`${row.queue}/${row.topic}/${row.channel}`)
		),
		csat: Uint8Array.from(rows, (row) => row.csat)
	};
	return {
		...columns,
		agents: agent.values.length,
		segments: segment.values.map((key) => {
			const [queue = 0, topic = 0, channel = 0] = key.split('/').map(Number);
			return { queue, topic, channel };
		})
	};
}
