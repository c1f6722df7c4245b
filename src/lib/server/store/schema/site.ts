import { integer, jsonb, pgTable, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';
import type { SiteSettings } from '$lib/domain/site';

export const site = pgTable(
	'site',
	{
		siteId: integer('site_id').primaryKey().generatedAlwaysAsIdentity(),
		slug: text('slug').notNull(),
		settings: jsonb('settings').$type<SiteSettings>().notNull(),
		/** Key of the customer hashes of this site; never leaves the server. */
		customerSecret: text('customer_secret').notNull(),
		createdAt: timestamp('created_at', { withTimezone: true }).notNull()
	},
	(t) => [uniqueIndex('site_slug').on(t.slug)]
);
