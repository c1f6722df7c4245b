import { sql } from 'drizzle-orm';
import {
	bigint,
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
import type { Leg } from '$lib/domain/contact';
import { sourceId } from './source-id';

/**
 * One row a contact. No foreign keys: the writer resolves every number in the same transaction, and a check a row
 * would cost more than the row. Days are days since 1970-01-01, so that windows are integer ranges on both engines.
 */
export const contact = pgTable(
	'contact',
	{
		siteId: integer('site_id').notNull(),
		contactId: sourceId('contact_id').notNull(),
		startedAt: timestamp('started_at', { withTimezone: true }).notNull(),
		/** Local calendar day, hour of it, and the day and shift that the contact counts for (a night shift's day is the one it began). */
		localDay: integer('local_day').notNull(),
		localHour: smallint('local_hour').notNull(),
		workDay: integer('work_day').notNull(),
		/** Empty: outside every shift. */
		shift: text('shift').notNull(),
		queueId: integer('queue_id').notNull(),
		topicId: integer('topic_id').notNull(),
		channel: smallint('channel').notNull(),
		direction: smallint('direction').notNull(),
		agentId: integer('agent_id').notNull(),
		answered: boolean('answered').notNull(),
		tagged: boolean('tagged').notNull(),
		handleMs: integer('handle_ms'),
		/** round(1,000,000 ln seconds); null with the handle time. */
		lnHandle: integer('ln_handle'),
		talkMs: integer('talk_ms'),
		holdMs: integer('hold_ms'),
		wrapMs: integer('wrap_ms'),
		waitMs: integer('wait_ms'),
		customerKey: text('customer_key'),
		surveyInvited: boolean('survey_invited'),
		transfers: smallint('transfers'),
		resolved: boolean('resolved'),
		complaint: boolean('complaint').notNull(),
		/** Index into EXCEPTION_REASONS. */
		exceptionReason: smallint('exception_reason'),
		expectationManaged: boolean('expectation_managed'),
		tenureLabel: text('tenure_label'),
		shiftLabel: text('shift_label'),
		promisedBy: timestamp('promised_by', { withTimezone: true }),
		fulfilledAt: timestamp('fulfilled_at', { withTimezone: true }),
		legs: jsonb('legs').$type<Leg[]>(),
		batchId: bigint('batch_id', { mode: 'number' }).notNull(),
		sourceUpdatedAt: timestamp('source_updated_at', { withTimezone: true })
	},
	(t) => [
		primaryKey({ columns: [t.siteId, t.contactId] }),
		// By day and agent, not by instant: many rows share a key, and all of a day lie together, which makes the index a third
		// of the size and cheap to keep. Within a day a list is sorted.
		index('contact_day_agent').on(t.siteId, t.workDay, t.agentId),
		index('contact_customer')
			.on(t.siteId, t.customerKey)
			.where(sql`customer_key is not null`)
	]
);
