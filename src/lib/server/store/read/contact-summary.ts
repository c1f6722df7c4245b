import { CHANNELS, EXCEPTION_REASONS, type Channel } from '$lib/domain/contact';

/** A contact as lists show it. */
export type ContactSummary = {
	contactId: string;
	/** Epoch milliseconds. */
	startedAt: number;
	/** Day number that it counts for. */
	workDay: number;
	/** Empty: outside every shift. */
	shift: string;
	queueId: number;
	queue: string | null;
	topicId: number;
	topic: string | null;
	channel: Channel;
	agentId: number;
	/** The agent's id in the source, and name (the id where there is none). */
	agentExternalId: string | null;
	agent: string | null;
	answered: boolean;
	tagged: boolean;
	exception: string | null;
	handleMs: number | null;
	talkMs: number | null;
	holdMs: number | null;
	wrapMs: number | null;
	waitMs: number | null;
	csat: number | null;
	/** What it was judged, and against what; null for an ordinary contact. */
	kind: string | null;
	typicalMs: number | null;
	displaced: number | null;
};

export const SUMMARY_COLUMNS = `c.contact_id as "contactId", c.started_at as "startedAt", c.work_day as "workDay",
	c.shift, c.queue_id as "queueId", q.name as queue, c.topic_id as "topicId", t.name as topic, c.channel,
	c.agent_id as "agentId", a.external_id as "agentExternalId", coalesce(a.name, a.external_id) as agent,
	c.answered, c.tagged, c.exception_reason as "exceptionReason", c.complaint, c.handle_ms as "handleMs",
	c.talk_ms as "talkMs", c.hold_ms as "holdMs", c.wrap_ms as "wrapMs", c.wait_ms as "waitMs", s.csat,
	j.kind, j.typical_ms as "typicalMs", j.displaced`;

/** Survey, judgement and names of contact c. */
export const SUMMARY_JOINS = `left join survey s on s.site_id = c.site_id and s.contact_id = c.contact_id
left join judgement j on j.site_id = c.site_id and j.contact_id = c.contact_id
left join queue q on q.site_id = c.site_id and q.id = c.queue_id
left join topic t on t.site_id = c.site_id and t.id = c.topic_id
left join agent a on a.site_id = c.site_id and a.id = c.agent_id`;

export type SummaryRow = Omit<ContactSummary, 'channel' | 'exception'> & {
	channel: number;
	exceptionReason: number | null;
	complaint: boolean;
};

export function contactSummary<Row extends SummaryRow>({
	channel,
	exceptionReason,
	complaint,
	...row
}: Row): Omit<Row, 'channel' | 'exceptionReason' | 'complaint'> &
	Pick<ContactSummary, 'channel' | 'exception'> {
	const reason = exceptionReason === null ? null : (EXCEPTION_REASONS[exceptionReason] ?? 'other');
	return {
		...row,
		channel: CHANNELS[channel] ?? 'other',
		exception: reason ?? (complaint ? 'complaint' : null)
	};
}
