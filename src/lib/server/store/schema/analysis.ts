import {
	bigint,
	boolean,
	doublePrecision,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	smallint,
	text,
	timestamp
} from 'drizzle-orm/pg-core';
import { sourceId } from './source-id';

/** What a contact of a week is judged against, a row a node of the tree queue, queue.topic, queue.topic.channel. */
export const baseline = pgTable(
	'baseline',
	{
		siteId: integer('site_id').notNull(),
		week: integer('week').notNull(),
		queueId: integer('queue_id').notNull(),
		/** -1: the node of the whole queue. */
		topicId: integer('topic_id').notNull(),
		/** -1: the node of the whole topic. */
		channel: smallint('channel').notNull(),
		n: integer('n').notNull(),
		/** Centre and right-tail spread of ln seconds, shrunk to the parent. */
		location: doublePrecision('location').notNull(),
		scale: doublePrecision('scale').notNull(),
		/** The same as integers of 1e-6: where scores are clipped, m -+ 3.5 sigma. */
		clipLow: integer('clip_low').notNull(),
		clipHigh: integer('clip_high').notNull(),
		/** Arithmetic mean in milliseconds. */
		meanMs: doublePrecision('mean_ms').notNull()
	},
	(t) => [primaryKey({ columns: [t.siteId, t.week, t.queueId, t.topicId, t.channel] })]
);

/** Which weeks the monitor has to look at again. */
export const weekState = pgTable(
	'week_state',
	{
		siteId: integer('site_id').notNull(),
		week: integer('week').notNull(),
		/** The sketches that this week's baseline reads have changed. */
		baselineStale: boolean('baseline_stale').notNull(),
		/** Contacts or scores of this week have changed, or its baseline has. */
		judgementStale: boolean('judgement_stale').notNull(),
		/** The week's ratings by haste are of scores or of a baseline that have changed. */
		ratingsStale: boolean('ratings_stale').notNull().default(true),
		/** What its contacts say of the habits of their sources has to be counted anew. */
		sourcesStale: boolean('sources_stale').notNull().default(true),
		/** Its contacts were judged in the belief that haste costs satisfaction. */
		hasteCosts: boolean('haste_costs').notNull().default(true),
		/** Grows with each mark: work done on an older one does not count as done. */
		version: bigint('version', { mode: 'number' }).notNull()
	},
	(t) => [primaryKey({ columns: [t.siteId, t.week] })]
);

/**
 * Ratings of a week's hasty contacts and of its others that were shorter than typical, untagged ones only, with the sums
 * that compare them within each kind of work (Mantel-Haenszel): what weeks learn whether haste costs satisfaction from.
 */
export const hastyWeek = pgTable(
	'hasty_week',
	{
		siteId: integer('site_id').notNull(),
		week: integer('week').notNull(),
		ratedHasty: integer('rated_hasty').notNull(),
		poorHasty: integer('poor_hasty').notNull(),
		ratedOther: integer('rated_other').notNull(),
		poorOther: integer('poor_other').notNull(),
		above: doublePrecision('above').notNull(),
		below: doublePrecision('below').notNull(),
		spread: doublePrecision('spread').notNull()
	},
	(t) => [primaryKey({ columns: [t.siteId, t.week] })]
);

/** Contacts beyond the line, with what they were judged against. Ordinary contacts have no row. */
export const judgement = pgTable(
	'judgement',
	{
		siteId: integer('site_id').notNull(),
		contactId: sourceId('contact_id').notNull(),
		week: integer('week').notNull(),
		/** over-service, struggle, exception, rushed or data-fault. */
		kind: text('kind').notNull(),
		/** An over-service without a score, until the score arrives. */
		provisional: boolean('provisional').notNull(),
		z: doublePrecision('z').notNull(),
		typicalMs: doublePrecision('typical_ms').notNull(),
		baselineN: integer('baseline_n').notNull(),
		/** Probability that an unrated long contact is a struggle; null where it is rated or tagged. */
		struggleProbability: doublePrecision('struggle_probability'),
		displaced: doublePrecision('displaced').notNull(),
		/** The facts it was judged on: what the odds of other weeks have learnt from it. */
		handleMs: integer('handle_ms').notNull(),
		holdMs: integer('hold_ms'),
		csat: smallint('csat')
	},
	(t) => [
		primaryKey({ columns: [t.siteId, t.contactId] }),
		index('judgement_week').on(t.siteId, t.week)
	]
);

/** What the monitor found for a window: one row a finding, the evidence typed by kind. */
export const finding = pgTable(
	'finding',
	{
		siteId: integer('site_id').notNull(),
		kind: text('kind').notNull(),
		fromDay: integer('from_day').notNull(),
		untilDay: integer('until_day').notNull(),
		key: text('key').notNull(),
		evidence: jsonb('evidence').notNull(),
		foundAt: timestamp('found_at', { withTimezone: true }).notNull()
	},
	(t) => [primaryKey({ columns: [t.siteId, t.kind, t.fromDay, t.untilDay, t.key] })]
);

/** The monitor's progress: what has changed (version) and up to where it has been analysed. */
export const monitorState = pgTable('monitor_state', {
	siteId: integer('site_id').primaryKey(),
	/** Counts committed changes of contacts, surveys and agents. */
	version: bigint('version', { mode: 'number' }).notNull(),
	analysedVersion: bigint('analysed_version', { mode: 'number' }).notNull(),
	analysedAt: timestamp('analysed_at', { withTimezone: true })
});
