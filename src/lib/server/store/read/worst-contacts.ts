import type { Period } from '$lib/domain/period';
import type { Queryable } from '../store';
import { CONTACT_BY_KEY } from './contact-by-key';

/** A contact that took the room of others, with the sentence of its flag. */
export type WorstContact = {
	contactId: string;
	flagId: string | null;
	/** Epoch milliseconds. */
	startedAt: number;
	handleMs: number;
	typicalMs: number;
	displaced: number;
	queue: string | null;
	topic: string | null;
	/** null until the contact is flagged. */
	sentence: string | null;
};

export const WORST_CONTACTS_SQL = `select c.contact_id as "contactId", f.flag_id as "flagId", c.started_at as "startedAt",
	j.handle_ms as "handleMs", j.typical_ms as "typicalMs", j.displaced, q.name as queue, t.name as topic, f.sentence
from judgement j
cross join ${CONTACT_BY_KEY}
left join flag f on f.site_id = j.site_id and f.flag_id = 'over-service:' || j.contact_id
left join queue q on q.site_id = c.site_id and q.id = c.queue_id
left join topic t on t.site_id = c.site_id and t.id = c.topic_id
where j.site_id = $1 and j.kind = 'over-service' and j.week >= $2::int - 6 and j.week < $3::int
	and c.work_day >= $2::int and c.work_day < $3::int and ($5::int is null or c.queue_id = $5::int)
order by j.displaced desc, c.contact_id collate "C"
limit $4::int`;

/** The over-served contacts of a period, of one queue or (null) of all, that displaced most other customers. */
export function readWorstContacts(
	store: Queryable,
	siteId: number,
	{ from, until }: Period,
	limit: number,
	queueId: number | null = null
): Promise<WorstContact[]> {
	return store.query(WORST_CONTACTS_SQL, [siteId, from, until, limit, queueId]);
}
