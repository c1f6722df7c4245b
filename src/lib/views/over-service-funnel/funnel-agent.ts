import type { Period } from '$lib/domain/period';
import { m } from '$lib/i18n/compiled/messages';
import { contactsHref } from '../contact/contact-query';
import { amount, decimal, whole } from '../format/number';

/** An agent of a funnel as the page is sent it: hundreds of them with all their words are a long page. */
export type FunnelCount = readonly [
	/** The agent's id in the source. */
	id: string,
	name: string,
	contacts: number,
	overServed: number,
	/** Above the lines 1, below them −1, within them 0. */
	side: -1 | 0 | 1
];

/** One agent as the funnel draws it; rates in over-served contacts of a thousand. */
export type FunnelAgent = {
	/** The agent's id in the source, and name. */
	id: string;
	name: string;
	contacts: number;
	overServed: number;
	perThousand: number;
	place: 'above' | 'within' | 'below';
	/** "above the 99.8 % line". */
	placeText: string;
	/** "Ada: 12 of 2,000 contacts over-served, 6.0 in 1,000, above the 99.8 % line". */
	text: string;
	/** The agent's over-served contacts. */
	href: string;
};

const PLACES = {
	above: m.agents_above,
	within: m.agents_within,
	below: m.agents_below
} as const;

/**
 * Says of an agent what the funnel shows.
 * @param period the days whose contacts were counted
 */
export function funnelAgent(
	[id, name, contacts, overServed, side]: FunnelCount,
	period: Period
): FunnelAgent {
	const perThousand = 1000 * (overServed / contacts);
	const place = side === 0 ? 'within' : side > 0 ? 'above' : 'below';
	const placeText = PLACES[place]();
	return {
		...{ id, name, contacts, overServed, perThousand, place, placeText },
		text: m.agents_funnel_agent({
			...{ name, place: placeText },
			counts: m.agents_over_served({ flags: whole(overServed), ...amount(contacts) }),
			rate: m.agents_in_thousand({ rate: decimal(perThousand, 1) })
		}),
		href: contactsHref({ ...period, agent: id, kinds: ['over-service'] })
	};
}
