import { integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

/** The mails of weekly reviews, one a reader and week: whoever sends one holds its row. */
export const reviewMail = pgTable(
	'review_mail',
	{
		siteId: integer('site_id').notNull(),
		readerId: text('reader_id').notNull(),
		/** 2026-W47 */
		week: text('week').notNull(),
		/** When it was due. */
		slotAt: timestamp('slot_at', { withTimezone: true }).notNull(),
		/** waiting, sent, failed or skipped. */
		status: text('status').notNull(),
		attempts: integer('attempts').notNull(),
		/** Nobody else tries before this. */
		nextAt: timestamp('next_at', { withTimezone: true }).notNull(),
		endedAt: timestamp('ended_at', { withTimezone: true }),
		/** What the mail server answered, or why there was no mail. */
		reason: text('reason')
	},
	(t) => [primaryKey({ columns: [t.siteId, t.readerId, t.week] })]
);
