import { seededRandom } from '$lib/demo/random';
import { scoreOf } from '$lib/demo/satisfaction';
import type { Contact } from '$lib/domain/contact';
import type { Survey } from '$lib/domain/survey';
import { QUEUES, TOPICS } from './contact-columns';

export const YEAR_DAYS = 364;
/** A Monday. */
const FIRST_DAY = 20_094;
const DAY_MS = 86_400_000;
/** Of an agent on a working day, between seven and eleven at night. */
const CONTACTS = 14;
const OPENS = 7;
const HOURS = 16;

/** A day of a centre: its contacts in no order, and the answers to its surveys. */
export type StoredDay = { contacts: Contact[]; surveys: Survey[] };

/**
 * A year of the centre that `contactColumns` makes eight weeks of: agents who differ, work mostly one part of the day and
 * one queue, and answer five days of seven; every fifth contact is rated. Deterministic in its arguments.
 */
export function* yearOfContacts(agents: number, seed: number): Generator<StoredDay> {
	const people = Array.from({ length: agents }, (_, agent) => {
		const random = seededRandom(seed, agent);
		return { random, part: random.below(3), slow: 0.16 * random.normal(), off: random.below(7) };
	});
	for (let day = 0; day < YEAR_DAYS; day++) {
		const today: StoredDay = { contacts: [], surveys: [] };
		for (const [agent, { random, part, slow, off }] of people.entries()) {
			if ((day + off) % 7 < 2) continue;
			const pace = slow + 0.08 * random.normal();
			for (let i = 0; i < CONTACTS; i++) {
				const queue = random.chance(0.9) ? agent % QUEUES : random.below(QUEUES);
				const topic = random.below(TOPICS);
				const hour = random.chance(0.75) ? (part + random.uniform()) / 3 : random.uniform();
				const startedAt = (FIRST_DAY + day) * DAY_MS + 3_600_000 * (OPENS + HOURS * hour);
				const ln = 5.2 + 0.2 * topic + pace + 0.6 * random.normal();
				const contactId = `${day}-${agent}-${i}`;
				today.contacts.push(
					contactOf(contactId, Math.round(startedAt), {
						...{ agent, queue, topic, handleMs: Math.round(1000 * Math.exp(ln)) }
					})
				);
				if (random.chance(0.2))
					today.surveys.push(surveyOf(contactId, startedAt, scoreOf(random.normal())));
			}
		}
		yield today;
	}
}

type Work = { agent: number; queue: number; topic: number; handleMs: number };

function contactOf(
	contactId: string,
	startedAt: number,
	{ agent, queue, topic, handleMs }: Work
): Contact {
	return {
		...{ contactId, startedAt, sourceUpdatedAt: null, channel: 'voice', direction: 'inbound' },
		...{ queue: `queue ${queue}`, topic: `topic ${queue}.${topic}`, agentId: `agent ${agent}` },
		...{ answered: true, shiftLabel: null, tenureLabel: null, surveyInvited: true },
		...{ talkMs: handleMs, holdMs: 0, wrapMs: 0, handleMs, waitMs: 0, customerKey: null },
		...{ transfers: 0, resolved: null, complaint: false, exceptionReason: null },
		...{ expectationManaged: null, promisedBy: null, fulfilledAt: null, legs: null }
	};
}

function surveyOf(contactId: string, startedAt: number, csat: 1 | 2 | 3 | 4 | 5): Survey {
	return {
		...{ contactId, answeredAt: Math.round(startedAt + 3_600_000), csatRaw: csat, csatScale: 5 },
		...{ csat, effort: null, recommend: null, loyalty: null, driver: null, comment: null }
	};
}
