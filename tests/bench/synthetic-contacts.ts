import type { Contact } from '$lib/domain/contact';

/** The same numbers each time, from 0 to 1 (Park and Miller 1988). */
function random(seed: number): () => number {
	let state = seed;
	return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const AGENTS = 500;
const QUEUES = 20;
const TOPICS = 6;
const BEGIN = Date.UTC(2024, 0, 1);
const SPAN_MS = 2 * 365 * 86_400_000;

/**
 * Contacts in the order of time, as PERFORMANCE measures: two years, 500 agents who each serve one of 20 queues, log-normal
 * handle times.
 * @param total spread over the two years
 */
export function* syntheticContacts(total: number, batch: number): Generator<Contact[]> {
	const next = random(20_260_101);
	let contacts: Contact[] = [];
	for (let i = 0; i < total; i++) {
		const agent = Math.floor(next() * AGENTS);
		const normal = Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());
		const talkMs = Math.round(1000 * Math.exp(5.3 + 0.6 * normal));
		const holdMs = next() < 0.3 ? Math.round(60_000 * next()) : 0;
		const wrapMs = Math.round(40_000 * next());
		contacts.push({
			contactId: `c-${String(i).padStart(10, '0')}`,
			startedAt: Math.round(BEGIN + (SPAN_MS * i) / total + 1000 * next()),
			sourceUpdatedAt: null,
			channel: 'voice',
			direction: 'inbound',
			queue: `queue ${agent % QUEUES}`,
			topic: `topic ${Math.floor(next() * TOPICS)}`,
			agentId: `agent ${agent}`,
			answered: true,
			shiftLabel: null,
			tenureLabel: null,
			surveyInvited: null,
			talkMs,
			holdMs,
			wrapMs,
			handleMs: talkMs + holdMs + wrapMs,
			waitMs: Math.round(30_000 * next()),
			customerKey: null,
			transfers: 0,
			resolved: next() < 0.8,
			complaint: false,
			exceptionReason: null,
			expectationManaged: null,
			promisedBy: null,
			fulfilledAt: null,
			legs: null
		});
		if (contacts.length === batch) {
			yield contacts;
			contacts = [];
		}
	}
	if (contacts.length > 0) yield contacts;
}
