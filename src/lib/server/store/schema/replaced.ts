import {
	bigint,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	timestamp
} from 'drizzle-orm/pg-core';
import { sourceId } from './source-id';

/**
 * Versions that later batches replaced, oldest first by `seq`: what an undo puts back. Kept whole as JSON, so that one
 * table serves every kind and a column added later reads as null.
 */
export const replacedVersion = pgTable(
	'replaced_version',
	{
		siteId: integer('site_id').notNull(),
		/** contact, survey, event or staffing: the table. */
		kind: text('kind').notNull(),
		key: sourceId('key').notNull(),
		seq: bigint('seq', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
		/** The batch that wrote this version. */
		batchId: bigint('batch_id', { mode: 'number' }).notNull(),
		version: jsonb('version').notNull(),
		/** Kept for REPLACED_KEPT_DAYS from then on. */
		replacedAt: timestamp('replaced_at', { withTimezone: true }).notNull().defaultNow()
	},
	(t) => [
		primaryKey({ columns: [t.siteId, t.kind, t.key, t.seq] }),
		index('replaced_version_batch').on(t.siteId, t.batchId),
		index('replaced_version_at').on(t.siteId, t.replacedAt)
	]
);
