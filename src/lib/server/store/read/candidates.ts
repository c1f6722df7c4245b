import { EXCEPTION_REASONS } from '$lib/domain/contact';
import type { Thresholds } from '$lib/domain/thresholds';
import type { Queryable } from '../store';
import { baselineColumn, joinBaseline } from './baseline-node';

/** A contact that may be beyond the line, with everything it is judged by. */
export type Candidate = {
	contactId: string;
	/** Epoch milliseconds. */
	startedAt: number;
	workDay: number;
	/** Numbers in the reference tables (0: unknown), and names. */
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
	csat: number | null;
	/** Reason of the exception; complaint where it is only marked as one. */
	exception: string | null;
};

/**
 * Long, hasty and rated poorly, or longer than a timer can be right. The bounds are a little wider than the rule's, so
 * that none is lost to a rounding: the rule decides.
 */
export const CANDIDATES_SQL = `select c.contact_id as "contactId", c.started_at as "startedAt",
	c.work_day as "workDay", c.agent_id as "agentId", coalesce(a.name, a.external_id) as agent,
	c.queue_id as "queueId", q.name as queue, c.topic_id as "topicId", t.name as topic, c.channel,
	c.handle_ms as "handleMs", c.talk_ms as "talkMs", c.hold_ms as "holdMs", c.wrap_ms as "wrapMs",
	c.tagged, s.csat, c.exception_reason as "exceptionReason", c.complaint
from (
	select c.*, ${baselineColumn('location')} as location, ${baselineColumn('scale')} as scale
	from contact c
	${joinBaseline('$2::int')}
	where c.site_id = $1 and c.work_day >= $2 and c.work_day < $2::int + 7 and c.handle_ms is not null
) c
left join survey s on s.site_id = c.site_id and s.contact_id = c.contact_id
left join agent a on a.site_id = c.site_id and a.id = c.agent_id
left join queue q on q.site_id = c.site_id and q.id = c.queue_id
left join topic t on t.site_id = c.site_id and t.id = c.topic_id
where c.handle_ms > $3::float8 * 3600000
	or (c.ln_handle + 2 >= 1e6 * (c.location + $4::float8 * c.scale)
		and c.handle_ms + 1 >= $5::float8 * 1000 * exp(c.location)
		and c.handle_ms + 1 >= 1000 * ($6::float8 + exp(c.location)))
	or (c.ln_handle - 2 <= 1e6 * (c.location + $7::float8 * c.scale)
		and c.handle_ms - 1 <= $8::float8 * 1000 * exp(c.location) and s.csat <= $9::int)
order by c.contact_id collate "C"`;

/** Contacts of a week (first day) that may be beyond the line of the week's stored baseline, in the order of their ids. */
export async function readCandidates(
	store: Queryable,
	siteId: number,
	week: number,
	thresholds: Thresholds
): Promise<Candidate[]> {
	const rows = await store.query<
		Omit<Candidate, 'exception'> & { exceptionReason: number | null; complaint: boolean }
	>(CANDIDATES_SQL, [
		siteId,
		week,
		thresholds.longestPlausibleHours,
		thresholds.longZ,
		thresholds.longRatio,
		thresholds.longExcessSeconds,
		thresholds.rushedZ,
		thresholds.rushedRatio,
		thresholds.poorCsat
	]);
	return rows.map(({ exceptionReason, complaint, ...row }) => ({
		...row,
		exception: exceptionReason === null ? null : (EXCEPTION_REASONS[exceptionReason] ?? 'other'),
		...(exceptionReason === null && complaint && { exception: 'complaint' })
	}));
}
