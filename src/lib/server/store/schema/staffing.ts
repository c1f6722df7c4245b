import { bigint, integer, pgTable, primaryKey, timestamp } from 'drizzle-orm/pg-core';

/** How long agents were signed in to a queue in an interval, where the source says so. */
export const staffing = pgTable(
	'staffing',
	{
		siteId: integer('site_id').notNull(),
		startsAt: timestamp('starts_at', { withTimezone: true }).notNull(),
		queueId: integer('queue_id').notNull(),
		/** Length of the interval: 900, 1800 or 3600. */
		seconds: integer('seconds').notNull(),
		/** Added up over agents. */
		signedInSeconds: integer('signed_in_seconds').notNull(),
		batchId: bigint('batch_id', { mode: 'number' }).notNull()
	},
	(t) => [primaryKey({ columns: [t.siteId, t.startsAt, t.queueId] })]
);
