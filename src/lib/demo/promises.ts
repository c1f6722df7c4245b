import type { Channel } from '$lib/domain/contact';
import type { Random } from './random';

const HOUR = 3_600_000;

/** What the customer was told to expect by when, and when it came; both null: nothing was promised. */
export type Promised = { promisedBy: number | null; fulfilledAt: number | null };

/** Mails are promised within a day; half of the calls left unresolved end with a promise to call back. */
export function drawPromise(
	random: Random,
	contact: { channel: Channel; startedAt: number; closedAt: number; resolved: boolean }
): Promised {
	const callsBack = random.chance(0.5);
	const forgotten = random.chance(0.04);
	const work = 9 * HOUR * Math.exp(0.9 * random.normal());
	if (contact.channel === 'email') {
		return { promisedBy: contact.startedAt + 24 * HOUR, fulfilledAt: contact.closedAt };
	}
	if (contact.channel !== 'voice' || contact.resolved || !callsBack) {
		return { promisedBy: null, fulfilledAt: null };
	}
	return {
		promisedBy: contact.closedAt + 24 * HOUR,
		fulfilledAt: forgotten ? null : Math.round(contact.closedAt + work)
	};
}
