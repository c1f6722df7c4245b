import { EXCEPTION_REASONS } from '$lib/domain/contact';
import type { Thresholds } from '$lib/domain/thresholds';
import type { StoreTransaction } from '../store';
import { HASH_JOINS, resolvedBaselines, SURVEY_BY_KEY } from './resolved-baseline';

/** A contact that may be beyond the line, with all that judging it needs. */
export type Candidate = {
	contactId: string;
	/** Epoch milliseconds. */
	startedAt: number;
	workDay: number;
	/** Number in the reference table (0: unknown) and name. */
	agentId: number;
	agent: string | null;
	queueId: number;
	queue: string | null;
	topicId: number;
	topic: string | null;
	/** Index into CHANNELS. */
	channel: number;
	handleMs: number;
	talkMs: number | null;
	holdMs: number | null;
	wrapMs: number | null;
	tagged: boolean;
	/** 1 to 5. */
	csat: number | null;
	exception: string | null;
};

type Row = Omit<Candidate, 'exception'> & { exceptionReason: number | null; complaint: boolean };

/** The two engines may differ in the last digit of exp: pick a little more, the judge decides. */
const SLACK = 0.001;

export const CANDIDATES_SQL = `with week_contact as materialized (
	select c.*, $2::int as week from contact c
	where c.site_id = $1 and c.work_day >= $2::int and c.work_day < $2::int + 7 and c.handle_ms is not null
), segment as (
	select distinct week, queue_id, topic_id, channel from week_contact
), node as (
	${resolvedBaselines('segment')}
), line as materialized (
	select queue_id, topic_id, channel,
		1000 * exp(location + $3::float8 * scale) * (1 - ${SLACK}) as long_from,
		1000 * exp(location + $5::float8 * scale) * (1 + ${SLACK}) as hasty_until
	from node
), picked as materialized (
	select c.*, c.handle_ms >= l.long_from or c.handle_ms > $6::float8 as long
	from week_contact c join line l using (queue_id, topic_id, channel)
	where c.handle_ms >= l.long_from or c.handle_ms > $6::float8 or c.handle_ms <= l.hasty_until
)
select c.contact_id as "contactId", c.started_at as "startedAt", c.work_day as "workDay", c.agent_id as "agentId",
	coalesce(a.name, a.external_id) as agent, c.queue_id as "queueId", q.name as queue, c.topic_id as "topicId",
	t.name as topic, c.channel, c.handle_ms as "handleMs", c.talk_ms as "talkMs", c.hold_ms as "holdMs",
	c.wrap_ms as "wrapMs", c.tagged, s.csat, c.exception_reason as "exceptionReason", c.complaint
from picked c
${SURVEY_BY_KEY}
left join agent a on a.site_id = c.site_id and a.id = c.agent_id
left join queue q on q.site_id = c.site_id and q.id = c.queue_id
left join topic t on t.site_id = c.site_id and t.id = c.topic_id
where c.long or s.csat <= $4::int
order by c.contact_id collate "C"`;

/**
 * The contacts of a week that may be long, rushed or a fault, in the order of their ids.
 * @param faultAboveMs a handle time beyond it is a stuck timer, whatever is usual for its kind of work
 */
export async function readCandidates(
	tx: StoreTransaction,
	siteId: number,
	week: number,
	thresholds: Pick<Thresholds, 'longZ' | 'poorCsat' | 'rushedZ'>,
	faultAboveMs: number
): Promise<Candidate[]> {
	const { longZ, poorCsat, rushedZ } = thresholds;
	await tx.query(HASH_JOINS);
	const bounds = [longZ, poorCsat, rushedZ, faultAboveMs];
	const rows = await tx.query<Row>(CANDIDATES_SQL, [siteId, week, ...bounds]);
	return rows.map(({ exceptionReason, complaint, ...row }) => ({
		...row,
		exception:
			exceptionReason === null
				? complaint
					? 'complaint'
					: null
				: (EXCEPTION_REASONS[exceptionReason] ?? null)
	}));
}
