import {
	bigint,
	customType,
	integer,
	numeric,
	pgTable,
	primaryKey,
	smallint,
	text,
	timestamp
} from 'drizzle-orm/pg-core';

const count = (name: string) => integer(name).notNull().default(0);
const sum = (name: string) => bigint(name, { mode: 'number' }).notNull().default(0);

/**
 * Additive measures, adjusted by exact integers with each batch. `offered` counts every contact, `answered` those that
 * were, `handled` those with a known handle time; sums are over the handled ones, in milliseconds.
 */
const measures = () => ({
	offered: count('offered'),
	answered: count('answered'),
	handled: count('handled'),
	handleMs: sum('handle_ms'),
	talkMs: sum('talk_ms'),
	holdMs: sum('hold_ms'),
	wrapMs: sum('wrap_ms'),
	/** Sums of round(1e6 ln seconds) and of its square. */
	lnSum: sum('ln_sum'),
	lnSquareSum: numeric('ln_square_sum', { precision: 38, scale: 0 }).notNull().default('0'),
	csat1: count('csat_1'),
	csat2: count('csat_2'),
	csat3: count('csat_3'),
	csat4: count('csat_4'),
	csat5: count('csat_5'),
	invited: count('invited')
});

/** queue x local hour. The hour is the instant at which the local hour began, so that a repeated hour is two. */
export const queueHour = pgTable(
	'queue_hour',
	{
		siteId: integer('site_id').notNull(),
		hourStart: timestamp('hour_start', { withTimezone: true }).notNull(),
		queueId: integer('queue_id').notNull(),
		localDay: integer('local_day').notNull(),
		localHour: smallint('local_hour').notNull(),
		...measures(),
		/** Milliseconds of handling that fall into this hour, whenever the contact began. */
		workloadMs: sum('workload_ms')
	},
	(t) => [primaryKey({ columns: [t.siteId, t.hourStart, t.queueId] })]
);

/** agent x working day x shift. */
export const agentDay = pgTable(
	'agent_day',
	{
		siteId: integer('site_id').notNull(),
		workDay: integer('work_day').notNull(),
		agentId: integer('agent_id').notNull(),
		shift: text('shift').notNull(),
		...measures()
	},
	(t) => [primaryKey({ columns: [t.siteId, t.workDay, t.agentId, t.shift] })]
);

/**
 * A sketch: the occupied logarithmic buckets (handleTimeBucket) in ascending order, each as a big-endian int2 bucket and
 * int4 count. A row a bucket would be more rows than contacts at these grains.
 */
const sketch = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/** queue x local day: medians and percentiles of the screens. */
export const queueDay = pgTable(
	'queue_day',
	{
		siteId: integer('site_id').notNull(),
		localDay: integer('local_day').notNull(),
		queueId: integer('queue_id').notNull(),
		n: count('n'),
		sketch: sketch('sketch').notNull()
	},
	(t) => [primaryKey({ columns: [t.siteId, t.localDay, t.queueId] })]
);

/** segment x week, untagged contacts only: what baselines are made of. */
export const segmentWeek = pgTable(
	'segment_week',
	{
		siteId: integer('site_id').notNull(),
		/** First day of the site's week that holds the working day. */
		week: integer('week').notNull(),
		queueId: integer('queue_id').notNull(),
		topicId: integer('topic_id').notNull(),
		channel: smallint('channel').notNull(),
		n: count('n'),
		handleMs: sum('handle_ms'),
		sketch: sketch('sketch').notNull()
	},
	(t) => [primaryKey({ columns: [t.siteId, t.week, t.queueId, t.topicId, t.channel] })]
);
