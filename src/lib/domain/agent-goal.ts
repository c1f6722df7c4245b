/** What a goal can be about. */
export const GOAL_METRICS = ['handle-time', 'csat', 'over-service'] as const;
export type GoalMetric = (typeof GOAL_METRICS)[number];

/** What is agreed with an agent. */
export type AgentGoal = {
	goalId: string;
	metric: GoalMetric;
	/**
	 * Handle time: at most so many percent above others on the same work; satisfaction: a mean rating of at least so much;
	 * over-service: at most so many of 1,000 contacts.
	 */
	target: number;
	/** Day numbers of the site, both included. */
	fromDay: number;
	dueDay: number;
	/** Who agreed it with the agent. */
	agreedWith: string;
	note: string;
};

/**
 * Bounds of targets. Those beyond them can be neither met nor missed: no interval of ratings lies above 4.9, none of shares
 * below 1 in 1,000.
 */
export const GOAL_TARGETS: Readonly<Record<GoalMetric, { least: number; most: number }>> = {
	'handle-time': { least: -50, most: 100 },
	csat: { least: 1.5, most: 4.9 },
	'over-service': { least: 1, most: 200 }
};

/** Whether less is better. */
export const LESS_IS_BETTER: Readonly<Record<GoalMetric, boolean>> = {
	'handle-time': true,
	csat: false,
	'over-service': true
};

/** A goal of fewer days tells chance from effort badly. */
export const FEWEST_GOAL_DAYS = 7;
/** A goal of more days is a hope. */
export const MOST_GOAL_DAYS = 366;
