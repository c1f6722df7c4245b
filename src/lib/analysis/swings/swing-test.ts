import type { Metric, Scope } from '$lib/domain/window';
import type { AnswerRates } from './answer-rates';
import type { Dimension } from './dimension';
import type { TEstimate } from './t-estimate';

/** One hypothesis with what the data say of it, before the review weighs it against the others. */
export type SwingTest = {
	scope: Scope;
	metric: Metric;
	dimension: Dimension;
	level: string;
	/** Other agents are compared, not the same ones with themselves. */
	between: boolean;
	/** null where no estimate can be given. */
	estimate: TEstimate | null;
	/** p of the estimate with neither agents nor days counted for less than they show (cautiousP); 1 without an estimate. */
	cautiousP: number;
	/** Why the data do not suffice for a verdict; null when they do and the test is of the family. */
	tooFew: string | null;
	/** Whether the swing is shared; null where p is not below .10 or it cannot be judged. */
	shared: boolean | null;
	/** Numbers of the agents who push a swing that is not shared. */
	drivenBy: number[];
	/** Agents compared. */
	agents: number;
	/** Their contacts (or answers): in the level, in the rest. */
	inLevel: number;
	inRest: number;
	/** Share of all contacts that theirs are; below a half the estimate speaks of a minority. */
	matchedShare: number;
	/** Difference of the plain means on the scale of the score. */
	rawDifference: number | null;
	/** Satisfaction only. */
	answerRates: AnswerRates | null;
};
