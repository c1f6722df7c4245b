import { z } from 'zod';
import { FLAG_KINDS, FLAG_STATUSES, VERDICTS } from '$lib/flags/flag';
import { instant, maybeInstant, maybeNumber, maybeText } from './shared';
import { swing } from './swing';

const contactEvidence = z.looseObject({
	contactId: z.string(),
	handleSeconds: z.number(),
	typicalSeconds: z.number(),
	ratio: z.number(),
	segment: z.string(),
	n: z.int(),
	z: z.number(),
	displacedCustomers: z.number(),
	satisfied: z.boolean().nullable(),
	exception: maybeText,
	struggleProbability: maybeNumber
});

/** A flag: what deserves attention, and what a person said of it. */
export const flag = z.object({
	flagId: z.string().describe('kind:subject; the same thing found again has the same id'),
	kind: z.enum(FLAG_KINDS),
	severity: z.int().min(1).max(3),
	status: z.enum(FLAG_STATUSES),
	openedAt: instant,
	occurredAt: instant,
	subject: z.object({
		type: z.enum(['contact', 'agent', 'swing', 'improvement', 'customer', 'pattern', 'data']),
		id: z.string()
	}),
	agentId: maybeText,
	agentName: maybeText,
	queue: maybeText,
	window: z.object({ from: z.iso.date(), to: z.iso.date() }),
	sentence: z.string(),
	evidence: z
		.union([contactEvidence, swing, z.record(z.string(), z.unknown())])
		.describe(
			'By kind: of a contact, of a swing, or of an agent or an improvement. Of an agent who over-serves, `count` of `n` contacts were; `estimate`, `low` and `high` are of 1,000 contacts after allowing for chance: the agent’s own rate drawn towards the centre’s, the more so the fewer contacts it rests on'
		),
	verdict: z.enum(VERDICTS).nullable(),
	expectationManaged: z.boolean().nullable(),
	note: maybeText,
	ownerId: maybeText,
	decidedAt: maybeInstant,
	answer: z
		.object({ text: z.string(), at: instant })
		.nullable()
		.describe('What the agent says of it, on their own page; null where they have not')
});
