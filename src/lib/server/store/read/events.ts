import type { CentreEvent, EventKind } from '$lib/domain/event';
import type { Period } from '$lib/domain/period';
import { textArray } from '../sql-array';
import type { SiteRow } from '../sites';
import type { Queryable } from '../store';
import { cursorOf, pageOf, readCursor, type Page, type PageRequest } from './page';

export type EventFilter = {
	kinds?: readonly EventKind[] | undefined;
	/** Those of the queue, and those of all queues. */
	queue?: string | undefined;
	/** Local days that an event touches. */
	period?: Period | undefined;
};

const LOCAL_DAY = (instant: string) =>
	`((${instant} at time zone $2::text)::date - date '1970-01-01')`;

export const EVENTS_SQL = `select e.event_id as "eventId", e.kind, e.title, e.starts_at as "startsAt", e.ends_at as "endsAt",
	q.name as queue, t.name as topic
from event e
left join queue q on q.site_id = $1 and q.id = e.queue_id
left join topic t on t.site_id = $1 and t.id = e.topic_id
where e.site_id = $1
	and ($3::text is null or e.kind = any($3::text::text[]))
	and ($4::text is null or e.queue_id = 0 or q.name = $4::text)
	and ($5::int is null or ${LOCAL_DAY('coalesce(e.ends_at, e.starts_at)')} >= $5::int)
	and ($6::int is null or ${LOCAL_DAY('e.starts_at')} < $6::int)
	and ($7::text is null or (e.starts_at, e.event_id) < ($7::text::timestamptz, $8::text))
order by e.starts_at desc, e.event_id desc
limit $9::int`;

/**
 * What happened in the centre, the newest first.
 * @throws RangeError for a cursor that is none
 */
export async function listEvents(
	store: Queryable,
	{ siteId, settings }: Pick<SiteRow, 'siteId' | 'settings'>,
	{ kinds, queue, period }: EventFilter = {},
	{ limit = 100, cursor = null }: PageRequest = {}
): Promise<Page<CentreEvent>> {
	const after = cursor === null ? null : readCursor(cursor, 1);
	const rows = await store.query<CentreEvent>(EVENTS_SQL, [
		siteId,
		settings.zone,
		kinds ? textArray(kinds) : null,
		queue ?? null,
		period?.from ?? null,
		period?.until ?? null,
		after ? new Date(after.numbers[0] ?? 0).toISOString() : null,
		after?.id ?? null,
		limit + 1
	]);
	return pageOf(rows, limit, (last) => cursorOf([last.startsAt], last.eventId));
}
