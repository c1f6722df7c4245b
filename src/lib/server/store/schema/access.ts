import { integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

/** API keys: shown once, stored as a SHA-256 hash, looked up by id. */
export const apiKey = pgTable(
	'api_key',
	{
		siteId: integer('site_id').notNull(),
		keyId: text('key_id').notNull(),
		hash: text('hash').notNull(),
		name: text('name').notNull(),
		/** ingest and/or read. */
		scopes: jsonb('scopes').$type<string[]>().notNull(),
		createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
		lastUsedAt: timestamp('last_used_at', { withTimezone: true }),
		revokedAt: timestamp('revoked_at', { withTimezone: true })
	},
	(t) => [primaryKey({ columns: [t.siteId, t.keyId] })]
);
