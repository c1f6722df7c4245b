import type { Centre, CentreContact } from './centre';
import { EFFECTS } from './plan';

const RAISED_MS = EFFECTS.hangover.days * 86_400_000;

/** An ordinary contact of a customer who had another shortly before. */
export type LaterContact = {
	contact: CentreContact;
	/** Over-served shortly before; else served as usual. */
	exposed: boolean;
};

/**
 * Which contacts can tell of a raised expectation (METHODS A4), by what somebody takes contacts for.
 * @param kindOf "ordinary" and "over-service" matter, any other kind neither tells nor spoils
 */
export function laterContacts(
	{ contacts }: Centre,
	kindOf: (contact: CentreContact) => string
): LaterContact[] {
	const overServed = new Map<string, number>();
	const served = new Map<string, number>();
	const later: LaterContact[] = [];
	for (const contact of contacts) {
		const { customer, startedAt } = contact;
		const within = (before: ReadonlyMap<string, number>) => {
			const since = startedAt - (before.get(customer) ?? -Infinity);
			return since > 0 && since <= RAISED_MS;
		};
		const kind = kindOf(contact);
		if (kind === 'over-service') overServed.set(customer, startedAt);
		if (kind !== 'ordinary') continue;
		if (within(overServed)) later.push({ contact, exposed: true });
		else if (within(served)) later.push({ contact, exposed: false });
		served.set(customer, startedAt);
	}
	return later;
}
