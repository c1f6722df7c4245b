import { integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

/**
 * Browsers that are let in by a link of their own, which works once: a screen on a wall shows the wall of its site only, an
 * agent's browser only the page of that agent.
 */
export const wallDevice = pgTable(
	'wall_device',
	{
		siteId: integer('site_id').notNull(),
		deviceId: text('device_id').notNull(),
		name: text('name').notNull(),
		/** Whose page it shows; null: the wall. */
		agentId: integer('agent_id'),
		/** SHA-256 of the secret of its newest link. */
		linkHash: text('link_hash').notNull(),
		/** When that link was opened: it works once. */
		linkUsedAt: timestamp('link_used_at', { withTimezone: true }),
		/** SHA-256 of the secret in the screen's cookie; null where no screen is paired. */
		screenHash: text('screen_hash'),
		createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
		lastSeenAt: timestamp('last_seen_at', { withTimezone: true }),
		revokedAt: timestamp('revoked_at', { withTimezone: true })
	},
	(t) => [primaryKey({ columns: [t.siteId, t.deviceId] })]
);
