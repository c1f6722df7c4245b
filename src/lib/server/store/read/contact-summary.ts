import { CHANNELS, EXCEPTION_REASONS } from '$lib/domain/contact';
import type { ListedContact } from '$lib/domain/listed-contact';

/** A contact as lists show it, with its numbers in the reference tables. */
export type ContactSummary = ListedContact & {
	queueId: number;
	topicId: number;
	agentId: number;
	tagged: boolean;
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
