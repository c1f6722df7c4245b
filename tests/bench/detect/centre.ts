/** What a contact was made to be. */
export type Kind = 'ordinary' | 'over-service' | 'struggle' | 'exception' | 'rushed';

export type Answer = { csat: 1 | 2 | 3 | 4 | 5; /** Epoch milliseconds. */ at: number };

/** A contact as its source tells it, and what is hidden in real life. */
export type CentreContact = {
	id: string;
	customer: string;
	/** Epoch milliseconds. */
	startedAt: number;
	/** Local day number and hour. */
	day: number;
	hour: number;
	channel: 'voice' | 'chat' | 'email';
	queue: string;
	topic: string;
	agent: string;
	talkSeconds: number;
	holdSeconds: number;
	wrapSeconds: number;
	tag: '' | 'complaint' | 'vip';
	answer: Answer | null;
	kind: Kind;
	/**
	 * What who answers and when they do adds to what could be expected, on ln seconds and on latent satisfaction; null where
	 * the source does not tell.
	 */
	expected: Effect | null;
};

/** What is planted, on ln handle time and on latent satisfaction (standard normal); null: nothing of the sort. */
export type Effect = { handle: number; csat: number };
export type Planted = {
	/** Of one queue at weekends. */
	weekend: (Effect & { queue: string }) | null;
	/** Of every queue from 17:00. */
	evening: Effect | null;
	/** Of new agents on their first day, fading with this e-fold time. */
	newcomers: (Effect & { months: number }) | null;
	/** Steps for the better of one queue; a half-life makes one fade. */
	improvements: readonly (Effect & { queue: string; day: number; halfLifeDays: number | null })[];
	/** A spell that strikes every queue. */
	release: (Effect & { from: number; until: number }) | null;
	declining: { agents: readonly string[]; from: number };
	unsteady: readonly string[];
};

export type CentreAgent = { id: string; /** Day number. */ hiredDay: number };

/** A centre with known truth, in one site. Contacts in the order of time. */
export type Centre = {
	zone: string;
	firstDay: number;
	days: number;
	agents: readonly CentreAgent[];
	contacts: readonly CentreContact[];
	planted: Planted;
};

/** Talk, hold and wrap together. */
export function handleSeconds(contact: CentreContact): number {
	return contact.talkSeconds + contact.holdSeconds + contact.wrapSeconds;
}
