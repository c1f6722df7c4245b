import { bigint, index, integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import { sourceId } from './source-id';

/** What happened in the centre or to it: a release, a training, an incident. A point in time, or a range. */
export const event = pgTable(
	'event',
	{
		siteId: integer('site_id').notNull(),
		eventId: sourceId('event_id').notNull(),
		/** One of EVENT_KINDS. */
		kind: text('kind').notNull(),
		title: text('title').notNull(),
		startsAt: timestamp('starts_at', { withTimezone: true }).notNull(),
		/** null: a point in time. */
		endsAt: timestamp('ends_at', { withTimezone: true }),
		/** 0: all queues. */
		queueId: integer('queue_id').notNull(),
		/** 0: all topics. */
		topicId: integer('topic_id').notNull(),
		batchId: bigint('batch_id', { mode: 'number' }).notNull()
	},
	(t) => [
		primaryKey({ columns: [t.siteId, t.eventId] }),
		index('event_started').on(t.siteId, t.startsAt)
	]
);
