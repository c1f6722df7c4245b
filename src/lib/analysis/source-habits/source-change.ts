import type { Habit } from './habit';

/** A habit that a source left, and since when. */
export type SourceChange = Pick<Habit, 'kind' | 'field'> & {
	/** Shares 0 to 1; of the unit typical handle times in seconds. */
	usual: number;
	now: number;
	/** First day of it, and the day on which the habit was back; null while it is not. */
	since: number;
	until: number | null;
	/** Last day that was looked at and showed it. */
	lastSeen: number;
	/** Contacts that show it. */
	contacts: number;
	/** A batch that it began with. */
	batchId: number;
};
