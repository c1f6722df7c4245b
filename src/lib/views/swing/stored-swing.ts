import type { AnswerRates } from '$lib/analysis/swings/answer-rates';
import type { SwingExplanation } from '$lib/analysis/swings/explain-swing';
import type { SwingEvidence } from '$lib/flags/flag';

/** A tested swing as the monitor stores it, with what explains it. */
export type StoredSwing = SwingEvidence & {
	/** Contacts (answers) in the level and in the rest. */
	inLevel: number;
	inRest: number;
	/** Share of all contacts that could be compared alike, 0 to 1. */
	matchedShare: number;
	/** Difference of the plain means, in the unit of the effect. */
	rawDifference: number | null;
	/** Of satisfaction: who answered on both sides, and the swing of those who did not that would cancel this one. */
	answerRates: AnswerRates | null;
	silentSwing: number | null;
	/** Of a swing: what makes the plain difference; findings of earlier versions do not have it. */
	explanation?: SwingExplanation | null;
};
