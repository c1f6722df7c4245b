import {
	bigint,
	boolean,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	timestamp
} from 'drizzle-orm/pg-core';
import type { BatchUndo } from '$lib/domain/batch-undo';
import type { BatchCounts } from '$lib/domain/counts';

/** One accepted file or API request. */
export const importBatch = pgTable(
	'import_batch',
	{
		siteId: integer('site_id').notNull(),
		batchId: bigint('batch_id', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
		/** contacts, surveys, agents, events or staffing. */
		what: text('what').notNull(),
		/** file, api, demo or replay. */
		source: text('source').notNull(),
		fileName: text('file_name'),
		preset: text('preset'),
		/** running, done, failed, undoing or undone. */
		status: text('status').notNull(),
		counts: jsonb('counts').$type<BatchCounts>().notNull(),
		/** Unknown fields and how often they came. */
		ignoredFields: jsonb('ignored_fields').$type<Record<string, number>>().notNull(),
		/** What the reader noticed: encoding, delimiter, quality findings. */
		report: jsonb('report').$type<Record<string, unknown>>().notNull(),
		startedAt: timestamp('started_at', { withTimezone: true }).notNull(),
		finishedAt: timestamp('finished_at', { withTimezone: true }),
		/** When its writer was last heard of while it runs; null: since it began. */
		aliveAt: timestamp('alive_at', { withTimezone: true }),
		/** Version of the site's data after this batch: analysed once the monitor has reached it. */
		version: bigint('version', { mode: 'number' }),
		failure: text('failure'),
		/** What taking it back did. */
		undo: jsonb('undo').$type<BatchUndo>()
	},
	(t) => [primaryKey({ columns: [t.siteId, t.batchId] })]
);

export const rejectedRow = pgTable(
	'rejected_row',
	{
		siteId: integer('site_id').notNull(),
		batchId: bigint('batch_id', { mode: 'number' }).notNull(),
		line: bigint('line', { mode: 'number' }).notNull(),
		column: text('column_name'),
		reason: text('reason').notNull(),
		value: text('value'),
		raw: text('raw').notNull(),
		replayed: boolean('replayed').notNull().default(false)
	},
	(t) => [primaryKey({ columns: [t.siteId, t.batchId, t.line] })]
);

/** Answers of finished requests with an Idempotency-Key, kept for 24 hours. */
export const idempotency = pgTable(
	'idempotency',
	{
		siteId: integer('site_id').notNull(),
		key: text('key').notNull(),
		bodyHash: text('body_hash').notNull(),
		/** null while the first request is still running. */
		answer: jsonb('answer'),
		startedAt: timestamp('started_at', { withTimezone: true }).notNull()
	},
	(t) => [
		primaryKey({ columns: [t.siteId, t.key] }),
		index('idempotency_started').on(t.siteId, t.startedAt)
	]
);

/** Mappings that people saved, found again by the header's signature. */
export const savedMapping = pgTable(
	'saved_mapping',
	{
		siteId: integer('site_id').notNull(),
		signature: text('signature').notNull(),
		name: text('name').notNull(),
		mapping: jsonb('mapping').notNull(),
		savedAt: timestamp('saved_at', { withTimezone: true }).notNull()
	},
	(t) => [primaryKey({ columns: [t.siteId, t.signature] })]
);
