import { integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

/** A screen with its filters, kept under a name for everybody of the site. */
export const savedView = pgTable(
	'saved_view',
	{
		siteId: integer('site_id').notNull(),
		viewId: integer('view_id').notNull().generatedAlwaysAsIdentity(),
		/** Of the screen, e.g. /flags. */
		path: text('path').notNull(),
		name: text('name').notNull(),
		/** The search part of the address without its question mark; may be empty. */
		query: text('query').notNull(),
		createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
		/** When somebody removed it: that can be taken back. */
		removedAt: timestamp('removed_at', { withTimezone: true })
	},
	(t) => [primaryKey({ columns: [t.siteId, t.viewId] })]
);
