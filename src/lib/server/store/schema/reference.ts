import {
	date,
	boolean,
	integer,
	pgTable,
	primaryKey,
	text,
	uniqueIndex
} from 'drizzle-orm/pg-core';

/** Numbers are given by the store, 1 upwards within a site; 0 stands for unknown and has no row. */
const numbered = { siteId: integer('site_id').notNull(), id: integer('id').notNull() };

export const queue = pgTable('queue', { ...numbered, name: text('name').notNull() }, (t) => [
	primaryKey({ columns: [t.siteId, t.id] }),
	uniqueIndex('queue_name').on(t.siteId, t.name)
]);

export const topic = pgTable('topic', { ...numbered, name: text('name').notNull() }, (t) => [
	primaryKey({ columns: [t.siteId, t.id] }),
	uniqueIndex('topic_name').on(t.siteId, t.name)
]);

export const team = pgTable('team', { ...numbered, name: text('name').notNull() }, (t) => [
	primaryKey({ columns: [t.siteId, t.id] }),
	uniqueIndex('team_name').on(t.siteId, t.name)
]);

export const agent = pgTable(
	'agent',
	{
		...numbered,
		externalId: text('external_id').notNull(),
		name: text('name'),
		hiredOn: date('hired_on', { mode: 'string' }),
		active: boolean('active').notNull().default(true)
	},
	(t) => [
		primaryKey({ columns: [t.siteId, t.id] }),
		uniqueIndex('agent_external').on(t.siteId, t.externalId)
	]
);

/** Which team an agent belongs to from a day on. */
export const agentTeam = pgTable(
	'agent_team',
	{
		siteId: integer('site_id').notNull(),
		agentId: integer('agent_id').notNull(),
		fromDay: date('from_day', { mode: 'string' }).notNull(),
		teamId: integer('team_id').notNull()
	},
	(t) => [primaryKey({ columns: [t.siteId, t.agentId, t.fromDay] })]
);
