import { z } from 'zod';
import { CHANNELS, DIRECTIONS } from '$lib/domain/contact';
import { DRIVERS } from '$lib/domain/survey';
import { flag } from './flag';
import { instant, maybeInstant, maybeNumber, maybeText } from './shared';

const judged = z.enum(['over-service', 'struggle', 'exception', 'rushed', 'data-fault']);

/** A contact in a list. */
export const listedContact = z.object({
	contactId: z.string(),
	startedAt: instant,
	workDay: z.iso.date().describe('The day that it counts for: a night shift’s is the one it began'),
	shift: maybeText,
	queue: maybeText,
	topic: maybeText,
	channel: z.enum(CHANNELS),
	agentId: maybeText,
	agentName: maybeText,
	answered: z.boolean(),
	exception: maybeText,
	handleSeconds: maybeNumber,
	talkSeconds: maybeNumber,
	holdSeconds: maybeNumber,
	wrapSeconds: maybeNumber,
	waitSeconds: maybeNumber,
	csat: z.int().min(1).max(5).nullable(),
	kind: judged.nullable().describe('What it was judged; null for an ordinary contact'),
	typicalSeconds: maybeNumber,
	displacedCustomers: maybeNumber
});

const factor = z.int().min(1).max(5).nullable();
const survey = z.object({
	answeredAt: maybeInstant,
	csat: z.int().min(1).max(5).nullable().describe('As everything here reads it'),
	csatRaw: maybeNumber.describe('As it was given, on its scale'),
	csatScale: z.int(),
	effort: z.int().nullable(),
	recommend: z.int().nullable(),
	loyalty: z
		.object({
			satisfaction: factor,
			deepen: factor,
			repurchase: factor,
			recommend: factor,
			resist: factor
		})
		.nullable(),
	driver: z.enum(DRIVERS).nullable(),
	comment: maybeText
});

/** Everything known of one contact. */
export const contactDetail = listedContact.extend({
	direction: z.enum(DIRECTIONS),
	tenureBand: maybeText,
	customerKey: maybeText.describe('A keyed hash; the id itself is not kept'),
	surveyInvited: z.boolean().nullable(),
	transfers: z.int().nullable(),
	resolved: z.boolean().nullable(),
	complaint: z.boolean(),
	expectationManaged: z.boolean().nullable(),
	promisedBy: maybeInstant,
	fulfilledAt: maybeInstant,
	legs: z
		.array(
			z.object({
				agentId: z.string(),
				talkSeconds: maybeNumber,
				holdSeconds: maybeNumber,
				wrapSeconds: maybeNumber
			})
		)
		.nullable(),
	sourceUpdatedAt: maybeInstant,
	batchId: z.string(),
	judgement: z
		.object({
			kind: judged,
			z: maybeNumber,
			n: z.int().nullable(),
			provisional: z.boolean().nullable(),
			struggleProbability: maybeNumber
		})
		.nullable(),
	survey: survey.nullable(),
	flags: z.array(flag)
});
