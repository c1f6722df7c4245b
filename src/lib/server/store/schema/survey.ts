import { sql } from 'drizzle-orm';
import {
	bigint,
	boolean,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	real,
	smallint,
	text,
	timestamp
} from 'drizzle-orm/pg-core';
import type { Loyalty } from '$lib/domain/survey';
import { sourceId } from './source-id';

/** One row a survey; it may be here before its contact. */
export const survey = pgTable(
	'survey',
	{
		siteId: integer('site_id').notNull(),
		contactId: sourceId('contact_id').notNull(),
		answeredAt: timestamp('answered_at', { withTimezone: true }),
		csatRaw: real('csat_raw'),
		csatScale: smallint('csat_scale').notNull(),
		/** 1 to 5. */
		csat: smallint('csat'),
		effort: smallint('effort'),
		recommend: smallint('recommend'),
		loyalty: jsonb('loyalty').$type<Loyalty>(),
		/** Index into DRIVERS. */
		driver: smallint('driver'),
		comment: text('comment'),
		/** Its contact is not known yet. */
		waiting: boolean('waiting').notNull(),
		batchId: bigint('batch_id', { mode: 'number' }).notNull()
	},
	(t) => [
		primaryKey({ columns: [t.siteId, t.contactId] }),
		index('survey_answered').on(t.siteId, t.answeredAt),
		index('survey_waiting')
			.on(t.siteId, t.contactId)
			.where(sql`waiting`)
	]
);
