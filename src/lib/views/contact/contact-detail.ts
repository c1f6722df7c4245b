import type { Direction } from '$lib/domain/contact';
import type { ListedContact } from '$lib/domain/listed-contact';

/** Everything a contact's page reads of it; see the store's detail for what the fields mean. */
export type ContactFacts = ListedContact & {
	direction: Direction;
	customerKey: string | null;
	surveyInvited: boolean | null;
	transfers: number | null;
	resolved: boolean | null;
	expectationManaged: boolean | null;
	promisedBy: number | null;
	fulfilledAt: number | null;
	/** Of its judgement; null for an ordinary contact. */
	z: number | null;
	baselineN: number | null;
	provisional: boolean | null;
	struggleProbability: number | null;
	survey: {
		answeredAt: number | null;
		effort: number | null;
		recommend: number | null;
		driver: string | null;
		comment: string | null;
	} | null;
};
