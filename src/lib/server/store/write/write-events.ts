import { NO_COUNTS } from '$lib/domain/counts';
import type { CentreEvent } from '$lib/domain/event';
import type { SiteRow } from '../sites';
import type { Store } from '../store';
import { ReferenceBook } from './references';
import { replacePlain } from './replace-plain';
import { lockSite, WRITING } from './site-lock';
import { requireStanding } from './taken-back';
import type { WriteResult } from './write-result';

const VALUES = ['kind', 'title', 'starts_at', 'ends_at', 'queue_id', 'topic_id'];
/** What an undo puts back of an event. */
export const EVENT_VALUES = [...VALUES, 'batch_id'];
const TABLE = { kind: 'event', key: ['event_id'], values: EVENT_VALUES } as const;

/** Writes a batch of events, in one transaction: what is said last of an event holds. */
export async function writeEvents(
	store: Store,
	{ siteId }: Pick<SiteRow, 'siteId'>,
	batchId: number,
	events: readonly CentreEvent[]
): Promise<WriteResult> {
	const last = [...new Map(events.map((event) => [event.eventId, event])).values()];
	const book = new ReferenceBook(store, siteId);
	const counts = await store.transaction(async (tx) => {
		await lockSite(tx, siteId);
		await requireStanding(tx, siteId, batchId);
		await book.resolve(
			tx,
			'queue',
			last.flatMap(({ queue }) => queue ?? [])
		);
		await book.resolve(
			tx,
			'topic',
			last.flatMap(({ topic }) => topic ?? [])
		);
		return replacePlain(tx, TABLE, last, (row, event) => {
			row.whole(siteId);
			row.text(event.eventId);
			row.text(event.kind);
			row.text(event.title);
			row.time(event.startsAt);
			row.time(event.endsAt);
			row.whole(book.number('queue', event.queue));
			row.whole(book.number('topic', event.topic));
			row.whole(batchId);
		});
	}, WRITING);
	book.keep();
	const duplicate = events.length - last.length;
	return {
		counts: { ...NO_COUNTS, ...counts, received: events.length, duplicate },
		...{ created: [], updated: [], weeks: [] },
		// Nothing is worked out in advance from events.
		version: null
	};
}
