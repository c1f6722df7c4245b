import type { Direction, Leg } from './contact';
import type { ListedContact } from './listed-contact';
import type { Driver, Loyalty } from './survey';

/** A contact with everything that was sent of it and of its survey, but for the comment and the customer. */
export type ExportedContact = ListedContact & {
	direction: Direction;
	tenureLabel: string | null;
	surveyInvited: boolean | null;
	transfers: number | null;
	resolved: boolean | null;
	expectationManaged: boolean | null;
	/** Epoch milliseconds, as is `answeredAt`. */
	promisedBy: number | null;
	fulfilledAt: number | null;
	legs: readonly Leg[] | null;
	answeredAt: number | null;
	effort: number | null;
	recommend: number | null;
	loyalty: Loyalty | null;
	driver: Driver | null;
};
