import type { Metric, Scope } from '$lib/domain/window';
import { silentSwing, type AnswerRates } from './answer-rates';
import type { Dimension } from './dimension';
import type { SwingTest } from './swing-test';
import type { SwingVerdict } from './verdict';

/** One answered hypothesis of a review. Plain values only, so that it can be stored as it is. */
export type SwingFinding = SwingVerdict & {
	scope: Scope;
	metric: Metric;
	dimension: Dimension;
	level: string;
	versus: 'rest';
	/** Other agents are compared, not the same ones with themselves. */
	between: boolean;
	/** Of effect, ciLow and ciHigh: percent of handle time, or points of satisfaction. */
	unit: 'percent' | 'points';
	effect: number | null;
	ciLow: number | null;
	ciHigh: number | null;
	/** On the scale of the score, ln seconds or points, with 95 % and 90 % intervals. */
	beta: number | null;
	standardError: number | null;
	betaLow: number | null;
	betaHigh: number | null;
	beta90Low: number | null;
	beta90High: number | null;
	df: number | null;
	p: number | null;
	/** p adjusted over the family; null when the data did not suffice for a place in it. */
	pAdjusted: number | null;
	/** Whether it survives without the agents who push it hardest; null where p >= .10 or that cannot be judged. */
	shared: boolean | null;
	/** Numbers of the agents behind a difference that is not shared. */
	drivenBy: number[];
	/** Agents compared, and their contacts or answers: all, in the level, in the rest. */
	agents: number;
	contacts: number;
	inLevel: number;
	inRest: number;
	/** Share of all contacts that theirs are. */
	matchedShare: number;
	/** Difference of the plain means, in the unit of the effect. */
	rawDifference: number | null;
	/** Of satisfaction: answer rates of both sides, and the swing among the silent that would cancel this one. */
	answerRates: AnswerRates | null;
	silentSwing: number | null;
	/** Day from which on answers were left out as still arriving; null where none were. */
	answersUntil: number | null;
	/** How many hypotheses the review tested. */
	tested: number;
};

/** A difference on the scale of the score in the unit that people read: percent of handle time, or points. */
export function inUnit(metric: Metric, beta: number): number {
	return metric === 'handle-time' ? 100 * Math.expm1(beta) : beta;
}

/** Puts a test and its verdict into words and units. */
export function swingFinding(
	test: SwingTest,
	verdict: SwingVerdict,
	pAdjusted: number | null,
	tested: number,
	answersUntil: number | null
): SwingFinding {
	const { scope, metric, dimension, level, between, estimate, answerRates } = test;
	const effect = (beta: number | null | undefined) =>
		beta === null || beta === undefined ? null : inUnit(metric, beta);
	return {
		scope,
		metric,
		dimension,
		level,
		versus: 'rest',
		between,
		...verdict,
		unit: metric === 'handle-time' ? 'percent' : 'points',
		effect: effect(estimate?.beta),
		ciLow: effect(estimate?.ciLow),
		ciHigh: effect(estimate?.ciHigh),
		beta: estimate?.beta ?? null,
		standardError: estimate?.se ?? null,
		betaLow: estimate?.ciLow ?? null,
		betaHigh: estimate?.ciHigh ?? null,
		beta90Low: estimate?.ci90Low ?? null,
		beta90High: estimate?.ci90High ?? null,
		df: estimate?.df ?? null,
		p: estimate?.p ?? null,
		pAdjusted,
		shared: test.shared,
		drivenBy: test.drivenBy,
		agents: test.agents,
		contacts: test.inLevel + test.inRest,
		inLevel: test.inLevel,
		inRest: test.inRest,
		matchedShare: test.matchedShare,
		rawDifference: effect(test.rawDifference),
		answerRates,
		silentSwing: estimate && answerRates ? silentSwing(estimate.beta, answerRates) : null,
		answersUntil,
		tested
	};
}
