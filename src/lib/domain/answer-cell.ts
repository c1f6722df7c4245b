import type { Segment } from './segment';
import type { Weekday } from './site';

/** Contacts of one kind of work, length, shift and weekday: how many were asked for a rating, and what they answered. */
export type AnswerCell = Segment & {
	/** Third of the kind of work's handle times: 1 short, 2 middling, 3 long, 0 unknown. */
	third: 0 | 1 | 2 | 3;
	/** Empty: outside every shift. */
	shift: string;
	weekday: Weekday;
	invited: number;
	/** Answers, and the sum of their ratings 1 to 5. */
	answers: number;
	ratings: number;
};

/** Customers who were asked at least once, and those of them who never answered. */
export type AskedCustomers = { asked: number; silent: number };
