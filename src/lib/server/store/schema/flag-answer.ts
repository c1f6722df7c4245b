import { integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

/** What an agent says of a flag on one of their contacts, or on themselves. It outlives a flag that is withdrawn. */
export const flagAnswer = pgTable(
	'flag_answer',
	{
		siteId: integer('site_id').notNull(),
		flagId: text('flag_id').notNull(),
		/** Who answered: a contact that was corrected to be somebody else's has not been answered by them. */
		agentId: integer('agent_id').notNull(),
		/** null: taken back. */
		text: text('text'),
		answeredAt: timestamp('answered_at', { withTimezone: true }).notNull()
	},
	(t) => [primaryKey({ columns: [t.siteId, t.flagId, t.agentId] })]
);
