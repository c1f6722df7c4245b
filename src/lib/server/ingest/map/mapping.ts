import { z } from 'zod';
import { DATE_ORDERS } from '../time/read-date';
import { DELIMITERS } from '../read/sniff-delimiter';
import { ENCODINGS } from '../read/encodings';
import { DURATION_UNITS } from './readers/duration';

const column = z.string().min(1).max(200);
const words = z.array(z.string().max(200)).max(1000);
const decimal = z.enum(['.', ',']).optional();
/** The value counts as unknown where another column holds one of these. */
const unless = z.object({ column, in: words }).optional();

const text = z.object({
	read: z.literal('text'),
	column,
	/** Values that mean unknown, such as NO_SERVER. */
	unknown: words.optional(),
	/** Between several values in one cell; the first is taken. */
	separator: z.string().min(1).max(8).optional()
});
const joined = z.object({
	read: z.literal('joined'),
	columns: z.array(column).min(2).max(8),
	separator: z.string().max(8)
});
const constant = z.object({ read: z.literal('constant'), value: z.string().max(200) });
const lookup = z.object({
	read: z.literal('lookup'),
	column,
	/** From the source's word to ours; case does not matter. */
	table: z.record(z.string().max(200), z.string().max(200)),
	/** For words that the table lacks: a value, or null for unknown; left out, such a row is refused. */
	otherwise: z.string().max(200).nullable().optional()
});
const time = z.object({
	read: z.literal('time'),
	/** A date, or a date with a time of day. */
	column,
	/** The time of day, where it has a column of its own. */
	clock: column.optional(),
	/** Order of the date's parts; iso: as ISO 8601 and RFC 3339 write it. */
	order: z.enum(['iso', 'epoch-s', 'epoch-ms', ...DATE_ORDERS]),
	/** IANA zone of this column, where it differs from the mapping's. */
	zone: z.string().max(64).optional()
});
const date = z.object({ read: z.literal('date'), column, order: z.enum(['iso', ...DATE_ORDERS]) });
const duration = z.object({
	read: z.literal('duration'),
	/** Several columns are added. */
	columns: z.array(column).min(1).max(8),
	unit: z.enum(DURATION_UNITS),
	decimal,
	unless
});
/** From the time in the first column to that in the second. */
const between = z.object({
	read: z.literal('between'),
	columns: z.tuple([column, column]),
	order: z.enum(['iso', 'epoch-s', 'epoch-ms', ...DATE_ORDERS])
});
const number = z.object({
	read: z.literal('number'),
	column,
	decimal,
	zeroMeansMissing: z.boolean().optional()
});
const score = z.object({
	read: z.literal('score'),
	column,
	scale: z.union([z.literal(5), z.literal(10), z.literal(100)]),
	decimal,
	zeroMeansMissing: z.boolean().optional(),
	/** Words for scores, such as Good: 5. */
	words: z.record(z.string().max(200), z.number()).optional(),
	unknown: words.optional()
});
const flag = z.object({
	read: z.literal('flag'),
	column,
	yes: words.min(1),
	/** Left out: every other value means no. */
	no: words.optional()
});

/** Yes where the column says anything at all; some words may stand for nothing. */
const filled = z.object({ read: z.literal('filled'), column, unknown: words.optional() });

/** A list of JSON objects as the API's `legs`. */
const legs = z.object({ read: z.literal('legs'), column });

const textual = z.discriminatedUnion('read', [text, joined, constant, lookup]);
const flags = z.discriminatedUnion('read', [flag, filled]);
const durations = z.discriminatedUnion('read', [duration, between]);

/** Our fields, by the kind of reader each takes. Names as in the API; durations without their unit. */
const fields = z
	.object({
		contactId: textual,
		channel: textual,
		direction: textual,
		site: textual,
		queue: textual,
		topic: textual,
		agentId: textual,
		agentName: textual,
		team: textual,
		shift: textual,
		tenureBand: textual,
		customerId: textual,
		exceptionReason: textual,
		driver: textual,
		comment: textual,
		hiredOn: date,
		teamFrom: date,
		startedAt: time,
		sourceUpdatedAt: time,
		promisedBy: time,
		fulfilledAt: time,
		surveyAnsweredAt: time,
		talk: durations,
		hold: durations,
		wrap: durations,
		handle: durations,
		wait: durations,
		legs,
		transfers: number,
		effort: number,
		recommend: number,
		loyaltySatisfaction: number,
		loyaltyDeepen: number,
		loyaltyRepurchase: number,
		loyaltyRecommend: number,
		loyaltyResist: number,
		csat: score,
		answered: flags,
		surveyInvited: flags,
		resolved: flags,
		complaint: flags,
		expectationManaged: flags,
		active: flags
	})
	.partial()
	.strict();

/** Which part of the file is read, and how its text is decoded, where a person said otherwise than was found. */
const file = z
	.object({
		sheet: z.string().max(200).optional(),
		join: z.object({ sheet: z.string().max(200), column, key: column }).optional(),
		encoding: z.enum(ENCODINGS).optional(),
		delimiter: z.enum(DELIMITERS).optional()
	})
	.strict();

/** How the columns of a file become our fields: made by a person on screen, or shipped as a preset. */
export const mappingSchema = z
	.object({
		/** What a row is; a row of contacts may carry a survey and words about its agent too. */
		what: z.enum(['contacts', 'surveys', 'agents']),
		fields,
		/** IANA zone of times without an offset; left out: the site's. */
		zone: z.string().max(64).optional(),
		/** Which of the two is meant where the clocks go back; left out: told by the order of the file, else refused. */
		ambiguous: z.enum(['by-order', 'first', 'second']).optional(),
		file: file.optional(),
		/** Rows to keep, by the value of a column; the others are counted as left out. */
		keep: z.object({ column, in: words }).optional()
	})
	.strict();

export type Mapping = z.infer<typeof mappingSchema>;
export type MappingFields = Mapping['fields'];
export type FieldName = keyof MappingFields;
export type TextReader = z.infer<typeof textual>;
export type TimeReader = z.infer<typeof time>;
export type DateReader = z.infer<typeof date>;
export type DurationReader = z.infer<typeof duration>;
export type BetweenReader = z.infer<typeof between>;
export type LegsReader = z.infer<typeof legs>;
export type FileChoice = z.infer<typeof file>;
export type NumberReader = z.infer<typeof number>;
export type ScoreReader = z.infer<typeof score>;
export type FlagReader = z.infer<typeof flags>;
