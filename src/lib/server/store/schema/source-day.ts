import { bigint, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

const count = (name: string) => integer(name).notNull();

/** What a source sent of one queue on one working day, counted over the contacts that are stored: how its habits are known. */
export const sourceDay = pgTable(
	'source_day',
	{
		siteId: integer('site_id').notNull(),
		/** As SOURCE_NAME names it. */
		source: text('source').notNull(),
		workDay: integer('work_day').notNull(),
		queueId: integer('queue_id').notNull(),
		contacts: count('contacts'),
		answered: count('answered'),
		agents: count('agents'),
		topics: count('topics'),
		customers: count('customers'),
		handled: count('handled'),
		talks: count('talks'),
		holds: count('holds'),
		wraps: count('wraps'),
		waits: count('waits'),
		csats: count('csats'),
		atMidnight: count('at_midnight'),
		lnSum: bigint('ln_sum', { mode: 'number' }).notNull(),
		/** After-contact work that at most one in twenty exceeds, milliseconds, and how often it is exactly that. */
		capMs: integer('cap_ms'),
		atCap: count('at_cap'),
		lastBatch: bigint('last_batch', { mode: 'number' }).notNull()
	},
	(t) => [primaryKey({ columns: [t.siteId, t.source, t.workDay, t.queueId] })]
);
