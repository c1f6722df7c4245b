import { index, integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

/** A weekly review as published; later corrections show beside it as restated. */
export const review = pgTable(
	'review',
	{
		siteId: integer('site_id').notNull(),
		/** 2026-W47 */
		week: text('week').notNull(),
		snapshot: jsonb('snapshot').notNull(),
		publishedAt: timestamp('published_at', { withTimezone: true }).notNull()
	},
	(t) => [primaryKey({ columns: [t.siteId, t.week] })]
);

/** What a person decided to do, from a flag or in a review, and by when. */
export const action = pgTable(
	'action',
	{
		siteId: integer('site_id').notNull(),
		actionId: integer('action_id').notNull().generatedAlwaysAsIdentity(),
		title: text('title').notNull(),
		owner: text('owner').notNull(),
		dueDay: integer('due_day'),
		flagId: text('flag_id'),
		week: text('week'),
		/** open or done. */
		status: text('status').notNull(),
		createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
		/** When it was done: its effect is measured from then on. */
		doneAt: timestamp('done_at', { withTimezone: true })
	},
	(t) => [
		primaryKey({ columns: [t.siteId, t.actionId] }),
		index('action_flag').on(t.siteId, t.flagId)
	]
);
