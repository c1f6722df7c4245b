import { z } from 'zod';
import { CHANNELS, DIRECTIONS, EXCEPTION_REASONS } from '$lib/domain/contact';
import { EVENT_KINDS } from '$lib/domain/event';
import { STAFFING_SECONDS } from '$lib/domain/staffing';
import { DRIVERS } from '$lib/domain/survey';

const id = z
	.union([z.string().trim().min(1).max(200), z.int()])
	.describe('Text of up to 200 characters, or a whole number, which is read as text');
const text = z.string().max(200).nullish();
const instant = z.iso
	.datetime({ offset: true })
	.describe('RFC 3339 with an offset, such as 2026-11-21T08:00:00Z');
const date = z.iso.date();
const seconds = z.number().min(0).max(86_400).nullish();
const flag = z.boolean().nullish();

const leg = z.object({
	agentId: id,
	talkSeconds: seconds,
	holdSeconds: seconds,
	wrapSeconds: seconds
});

const contacts = z.object({
	contactId: id.describe('Unique in the site'),
	site: text.describe('Slug; the key’s site where it is left out'),
	startedAt: instant,
	sourceUpdatedAt: instant.nullish().describe('A newer one replaces, an older one is ignored'),
	channel: z.enum(CHANNELS).nullish().describe('voice where it is left out'),
	direction: z.enum(DIRECTIONS).nullish().describe('inbound where it is left out'),
	queue: text,
	topic: text,
	agentId: id.nullish(),
	agentName: text,
	team: text,
	hiredOn: date.nullish(),
	answered: flag.describe(
		'true where it is left out; false: no handle time, outside every average'
	),
	shift: text.describe('Label, where the source gives one instead of clock times'),
	tenureBand: text.describe('Label, where the source gives one instead of hire dates'),
	surveyInvited: flag.describe('Whether a survey was offered'),
	talkSeconds: seconds,
	holdSeconds: seconds,
	wrapSeconds: seconds,
	handleSeconds: seconds.describe('Whole, where the parts are unknown; both must agree within 1 s'),
	waitSeconds: z
		.number()
		.min(0)
		.max(24 * 86_400)
		.nullish()
		.describe('Before the agent'),
	customerId: id.nullish().describe('Kept only as a keyed hash'),
	transfers: z.int().min(0).max(1000).nullish(),
	resolved: flag,
	complaint: flag,
	exception: z
		.object({ reason: z.enum(EXCEPTION_REASONS), expectationManaged: flag })
		.nullish()
		.describe('A contact is tagged when this is present or complaint is true'),
	promisedBy: instant.nullish(),
	fulfilledAt: instant.nullish(),
	legs: z.array(leg).max(50).nullish().describe('Where several agents worked on it')
});

const factor = z.int().min(1).max(5).nullish();

const survey = z.object({
	contactId: id,
	site: text,
	answeredAt: instant.nullish(),
	csat: z.number().nullish(),
	csatScale: z
		.union([z.literal(5), z.literal(10), z.literal(100)])
		.nullish()
		.describe('5: 1 to 5, the default; 10: 0 to 10; 100: 0 to 100'),
	effort: z.int().min(1).max(7).nullish(),
	recommend: z.int().min(0).max(10).nullish(),
	loyalty: z
		.object({
			satisfaction: factor,
			deepen: factor,
			repurchase: factor,
			recommend: factor,
			resist: factor
		})
		.nullish(),
	driver: z.enum(DRIVERS).nullish(),
	comment: z.string().nullish()
});

/** At least one answer; whether a comment alone is one hangs on whether the site keeps comments. */
const surveys = survey.refine(
	({ csat, effort, recommend, loyalty, driver, comment }) =>
		[csat, effort, recommend, driver, ...Object.values(loyalty ?? {})].some((a) => a != null) ||
		(comment ?? '').trim() !== '',
	{ path: ['csat'], message: 'No answer: give csat, effort, recommend, loyalty, driver or comment' }
);

const agents = z.object({
	agentId: id,
	site: text,
	agentName: text,
	team: text,
	teamFrom: date.nullish(),
	hiredOn: date.nullish(),
	active: flag
});

const events = z.object({
	eventId: id.describe('Unique in the site; what is sent last of an event holds'),
	site: text,
	kind: z.enum(EVENT_KINDS).nullish().describe('other where it is left out'),
	title: z.string().trim().min(1).max(200),
	startsAt: instant,
	endsAt: instant.nullish().describe('A point in time where it is left out'),
	queue: text.describe('All queues where it is left out'),
	topic: text.describe('All topics where it is left out')
});

const staffing = z.object({
	startsAt: instant.describe('On a quarter of an hour'),
	seconds: z.literal(STAFFING_SECONDS).describe('Length of the interval'),
	queue: text,
	site: text,
	signedInSeconds: z
		.number()
		.min(0)
		.max(36_000_000)
		.describe('Added up over agents: two agents for a whole hour are 7200')
});

/**
 * What the API takes, for its description (OpenAPI) and as the yardstick of the hand-written readers, which do the same ten
 * times as fast. Rules that hang on the moment, the site or several fields at once (conservation of handle time, times in
 * the future) are with the validators.
 */
export const ITEM_SCHEMAS = { contacts, surveys, agents, events, staffing } as const;
