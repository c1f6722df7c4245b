import { type HabitKind, unitFactor } from '$lib/domain/source-habits';
import type { WatchedField } from '$lib/domain/source-profile';
import type { Tally } from './tally';

/** A share of what a source sends, or a mean, that is watched for a change of kind. */
export type Habit = {
	kind: HabitKind;
	/** Of a field that may fall silent. */
	field: WatchedField | null;
	/** How many show it, of how many: their ratio is watched. */
	part: (tally: Tally) => number;
	whole: (tally: Tally) => number;
	/** Compared over all queues together, as what is watched is the queue itself. */
	acrossQueues: boolean;
	/** Whether a ratio has left what was usual for another kind of ratio. */
	left: (usual: number, now: number) => boolean;
	/** What was so is known after a hundred contacts; else it takes a week with its weekend. */
	isPlain: (usual: number) => boolean;
	/** Days that it must last before it is more than an unusual day or answers that are still to come. */
	lasts: number;
	/** What follows a contact may be added to it the day after: the newest days are not judged by it. */
	filledLater: boolean;
};

/** From almost always or by and by to as good as never. */
const silent = (usual: number, now: number) => usual >= 0.2 && now < 0.1 * usual;

function field(
	name: WatchedField,
	part: (tally: Tally) => number,
	whole: (tally: Tally) => number,
	lasts = 1
): Habit {
	return {
		...{ kind: 'silent', field: name, part, whole, left: silent, lasts, filledLater: true },
		acrossQueues: name === 'queue',
		isPlain: (usual) => usual >= 0.9
	};
}

const rises = (usual: number, now: number) => usual <= 0.05 && now >= 0.3;
const plain = {
	field: null,
	lasts: 1,
	filledLater: false,
	acrossQueues: false,
	isPlain: () => true
};
const contacts = (tally: Tally) => tally.contacts;
const answered = (tally: Tally) => tally.answered;

export const HABITS: readonly Habit[] = [
	field('agentId', ({ agents }) => agents, answered),
	field('queue', ({ queued }) => queued, contacts),
	field('topic', ({ topics }) => topics, contacts),
	field('customerId', ({ customers }) => customers, contacts),
	field('handleSeconds', ({ handled }) => handled, answered),
	field('talkSeconds', ({ talks }) => talks, answered),
	field('holdSeconds', ({ holds }) => holds, answered),
	field('wrapSeconds', ({ wraps }) => wraps, answered),
	field('waitSeconds', ({ waits }) => waits, contacts),
	field('csat', ({ csats }) => csats, contacts, 7),
	{
		...plain,
		kind: 'at-midnight',
		part: ({ atMidnight }) => atMidnight,
		whole: contacts,
		left: rises
	},
	{
		...plain,
		kind: 'wrap-capped',
		part: ({ caps }) => Math.max(0, ...caps.values()),
		whole: ({ wraps }) => wraps,
		left: rises
	},
	{
		...{ kind: 'unanswered', field: null, lasts: 5, filledLater: true, acrossQueues: false },
		isPlain: () => false,
		part: (tally) => tally.contacts - tally.answered,
		whole: contacts,
		left: (usual, now) => usual <= 0.4 && now >= 0.8
	},
	{
		...plain,
		kind: 'unit',
		part: ({ lnSum }) => lnSum / 1e6,
		whole: ({ handled }) => handled,
		left: (usual, now) => unitFactor(Math.exp(usual), Math.exp(now)) !== null
	}
];
