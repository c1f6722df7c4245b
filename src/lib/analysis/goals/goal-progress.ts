/** Where an agent is since the first day of a goal, in the unit of the goal. */
export type GoalProgress = {
	/** Contacts, or answers. */
	n: number;
	estimate: number;
	/** 95 % interval. */
	low: number;
	high: number;
};

/** An agent's contacts, or answers, of one day and one kind of work. */
export type DayCell = { day: number; n: number; mean: number };
