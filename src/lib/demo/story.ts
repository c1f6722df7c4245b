/**
 * What is planted in the demo centre, in days before its last day, ln seconds and latent satisfaction (standard normal;
 * one unit is about one point). Sizes are such that 60 agents and eight weeks can show them: a swing between agents has
 * only the agents as its sample, a weekend effect only the weekends.
 */
export const STORY = {
	/** Technical support leaves customers less satisfied at the weekend. */
	weekend: { csat: -0.65 },
	/** After 17:00 orders take longer: the warehouse has gone home. */
	evening: { handle: 0.22 },
	/** Newcomers: slower and rated lower, fading with e-fold time `months`. */
	newcomer: { handle: 0.5, csat: -0.75, months: 5 },
	/** Care works better since this day, and keeps it. */
	held: { daysAgo: 140, handle: -0.14, csat: 0.35 },
	/** Billing became quicker and slips back by half every 21 days. */
	fading: { daysAgo: 91, handle: -0.22, halfLifeDays: 21 },
	/** One agent's customers grow less satisfied, over seven weeks, and stay so. */
	decline: { daysAgo: 98, fullDaysAgo: 49, csat: -1.1 },
	/** Agents whose days differ from one another (standard deviations), where others have the ordinary spread. */
	unsteady: { agents: 2, handle: 0.4, csat: 0.5 },
	/** Agents from whom half of the over-service comes. */
	generous: { agents: 2, share: 0.5 }
} as const;

/** How often each kind of contact happens, as a share of all; the sizes of each are in `contact-kind`. */
export const EVENT_RATES = {
	overService: 0.003,
	struggle: 0.003,
	exception: 0.002,
	rushed: 0.005,
	/** Ordinary contacts that carry a complaint or an exception all the same. */
	taggedOrdinary: 0.006
} as const;

/** Spread of everything that is not planted, as large as in the literature's centres. */
export const NOISE = {
	agentHandle: 0.16,
	agentCsat: 0.2,
	/** An agent's own weekend and evening slopes. */
	agentSlope: 0.06,
	agentDayHandle: 0.08,
	agentDayCsat: 0.1,
	/** Whole days: standard deviation of an AR(1) process. */
	dayHandle: 0.04,
	dayCsat: 0.05,
	dayMemory: 0.5,
	/** A customer once over-served rates later ordinary contacts lower, for so many days. */
	hangover: -0.45,
	hangoverDays: 60
} as const;
