import {
	doublePrecision,
	integer,
	pgTable,
	primaryKey,
	text,
	timestamp
} from 'drizzle-orm/pg-core';

/** What was agreed with an agent. A changed goal is a new one in the place of one that ended: what it was is kept. */
export const agentGoal = pgTable(
	'agent_goal',
	{
		siteId: integer('site_id').notNull(),
		goalId: text('goal_id').notNull(),
		agentId: integer('agent_id').notNull(),
		metric: text('metric').notNull(),
		/** In the unit of the metric. */
		target: doublePrecision('target').notNull(),
		/** Day numbers, both included. */
		fromDay: integer('from_day').notNull(),
		dueDay: integer('due_day').notNull(),
		agreedWith: text('agreed_with').notNull(),
		note: text('note').notNull(),
		createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
		/** null: it is in force. */
		endedAt: timestamp('ended_at', { withTimezone: true }),
		/** The goal that took its place. */
		replacedBy: text('replaced_by')
	},
	(t) => [primaryKey({ columns: [t.siteId, t.goalId] })]
);
