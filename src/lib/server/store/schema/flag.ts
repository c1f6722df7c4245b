import { sql } from 'drizzle-orm';
import {
	boolean,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	smallint,
	text,
	timestamp
} from 'drizzle-orm/pg-core';

/** What deserves attention, and what a person said of it. */
export const flag = pgTable(
	'flag',
	{
		siteId: integer('site_id').notNull(),
		/** kind:subject, so that finding the same thing again is the same flag. */
		flagId: text('flag_id').notNull(),
		kind: text('kind').notNull(),
		severity: smallint('severity').notNull(),
		/** open, acknowledged or closed. */
		status: text('status').notNull(),
		openedAt: timestamp('opened_at', { withTimezone: true }).notNull(),
		/** When what it speaks of happened: the contact's start, or the window's end. */
		occurredAt: timestamp('occurred_at', { withTimezone: true }).notNull(),
		subjectType: text('subject_type').notNull(),
		subjectId: text('subject_id').notNull(),
		agentId: integer('agent_id').notNull(),
		queueId: integer('queue_id').notNull(),
		fromDay: integer('from_day').notNull(),
		untilDay: integer('until_day').notNull(),
		sentence: text('sentence').notNull(),
		evidence: jsonb('evidence').notNull(),
		verdict: text('verdict'),
		expectationManaged: boolean('expectation_managed'),
		note: text('note'),
		ownerId: text('owner_id'),
		decidedAt: timestamp('decided_at', { withTimezone: true })
	},
	(t) => [
		primaryKey({ columns: [t.siteId, t.flagId] }),
		index('flag_occurred').on(t.siteId, t.occurredAt),
		index('flag_owner')
			.on(t.siteId, t.ownerId)
			.where(sql`owner_id is not null`),
		index('flag_status').on(t.siteId, t.status, t.occurredAt)
	]
);
