import type { Random } from '../../../src/lib/demo/random';

/** Where in time and under which conditions a contact is. Days from the first one, a Monday; shifts by index. */
export type Moment = { day: number; weekday: number; shift: number; queue: number };

/** What everybody's contacts have in common at a time, whatever the conditions: ln seconds, latent satisfaction. */
export type Common = { handle: number; csat: number };

/**
 * How a centre without any effect can look. Nothing in it depends on weekend, weekday, shift, load or tenure, and no agent
 * over-serves, declines or swings; everything else may be as awkward as it gets.
 */
export type Shape = {
	agents: number;
	days: number;
	/** Contacts of an agent a working day. */
	contacts: number;
	queues: number;
	/** Kinds of work a queue. */
	kinds: number;
	/** Share of agents who also work in the next queue. */
	twoQueues: number;
	/** Share of contacts that are answered by a survey. */
	answers: number;
	/** Standard deviations in ln seconds; satisfaction has the same ones in latent units. */
	agent: number;
	agentDay: number;
	/** Of agents' own weekends and evenings, mean zero. */
	slope: number;
	/** Of days that all share, with their memory; of days of one queue. */
	day: number;
	memory: number;
	queueDay: number;
	/** Of one contact, and the share of contacts with twice that. */
	contact: number;
	heavy: number;
	/** ln seconds between kinds of work. */
	kind: number;
	/** Share of a weekday's staff that work at the weekend, by day. */
	weekendStaff: (day: number) => number;
	/** Shift of an agent in a week: 0 morning, 1 afternoon, 2 evening. */
	shift: (agent: number, week: number, random: Random) => number;
	/** Days on which an agent is there at all. */
	present: (agent: number, day: number) => boolean;
	/** Tenure in days of an agent on the first day. */
	tenure: (agent: number) => number;
	/** Weight of a kind of work of a queue. */
	mix: (kind: number, moment: Moment) => number;
	common: (moment: Moment) => Common;
	/** Chance of an answer, times `answers`, by score 1 to 5. */
	lean: readonly [number, number, number, number, number];
};

/** An ordinary centre of middle size, to be made odd. */
export const ORDINARY: Shape = {
	agents: 40,
	days: 182,
	contacts: 10,
	queues: 2,
	kinds: 4,
	twoQueues: 0.25,
	answers: 0.2,
	agent: 0.16,
	agentDay: 0.08,
	slope: 0.06,
	day: 0.04,
	memory: 0.5,
	queueDay: 0,
	contact: 0.6,
	heavy: 0.02,
	kind: 0.4,
	weekendStaff: () => 0.4,
	shift: (agent, week, random) => (random.chance(0.75) ? agent % 3 : random.below(3)),
	present: () => true,
	tenure: (agent) => (agent % 5 === 0 ? 60 : 900),
	mix: (kind, { weekday, shift }) => Math.exp((weekday > 5 || shift === 2 ? 0.25 : 0) * kind),
	common: () => ({ handle: 0, csat: 0 }),
	lean: [1.6, 1.1, 0.8, 0.9, 1.2]
};
