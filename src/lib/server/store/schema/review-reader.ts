import {
	boolean,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	smallint,
	text,
	timestamp
} from 'drizzle-orm/pg-core';

/** Who gets the weekly review by mail, and when by the site's clock. */
export const reviewReader = pgTable(
	'review_reader',
	{
		siteId: integer('site_id').notNull(),
		readerId: text('reader_id').notNull(),
		/** Empty once the reader is removed. */
		address: text('address').notNull(),
		name: text('name').notNull(),
		language: text('language').notNull(),
		/** Names of teams; null: the whole site. */
		teams: jsonb('teams').$type<string[]>(),
		/** 1 is Monday. */
		weekday: smallint('weekday').notNull(),
		/** Of the day. */
		minute: smallint('minute').notNull(),
		active: boolean('active').notNull(),
		/** Since when it is so: what was due before is not sent. */
		since: timestamp('since', { withTimezone: true }).notNull(),
		createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
		removedAt: timestamp('removed_at', { withTimezone: true })
	},
	(t) => [primaryKey({ columns: [t.siteId, t.readerId] })]
);
