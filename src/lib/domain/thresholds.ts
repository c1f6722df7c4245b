/** Every tunable number of the product, with unit and reason. A site may override any of them. */
export type Thresholds = typeof DEFAULT_THRESHOLDS;

export const DEFAULT_THRESHOLDS = {
	/** A long contact: z of ln handle time against its segment (right-tail scale). */
	longZ: 3,
	/** … and this many times the typical handle time. */
	longRatio: 4,
	/** … and this many seconds beyond it. */
	longExcessSeconds: 300,
	/** A rushed contact: z at most this, … */
	rushedZ: -2,
	/** … at most this share of the typical handle time, and a poor score. */
	rushedRatio: 0.35,
	/** Scores from 1 to 5 up to this one are poor. */
	poorCsat: 2,
	/** An unrated long contact is a struggle above this probability. */
	struggleProbability: 0.5,
	/** Dissatisfied customers answer more often than satisfied ones by these odds (assumption, METHODS A2). */
	answeringOdds: 1.5,
	/** Contacts that a site needs before any contact is flagged. */
	minimumCentreContacts: 500,
	/** Contacts that a node of the baseline tree needs for values of its own. */
	minimumNodeContacts: 8,
	/** Weight in contacts of the parent's typical time, and of its spread. */
	shrinkLocation: 30,
	shrinkScale: 60,
	/** Trailing weeks of a baseline and of a review. */
	baselineWeeks: 8,
	reviewDays: 56,
	/** The smallest differences that matter: share of handle time, points of satisfaction. */
	sesoiHandleTime: 0.05,
	sesoiCsat: 0.1,
	/** False-discovery rate of a review. */
	falseDiscoveryRate: 0.1,
	/** Days of tenure below which an agent counts as new. */
	newAgentDays: 180,
	/** Days for which a customer who was over-served may expect the same again (METHODS A4). */
	raisedExpectationDays: 60,
	/** A customer who is back for the same topic within so many days counts as a repeat. */
	repeatDays: 7,
	/** Noticeable differences of the consistency index: factor of handle time, points of satisfaction. */
	noticeableFactor: 1.25,
	noticeablePoints: 0.3,
	/** A stuck timer: beyond this many hours, or 12 times the site's 99.9th percentile. */
	longestPlausibleHours: 4,
	/** Calls shorter than this many seconds are no service. */
	shortContactSeconds: 10,
	/** Share of signed-in time that agents can sustainably be busy. */
	targetOccupancy: 0.85
};
