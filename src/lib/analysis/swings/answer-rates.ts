import type { SideTotals } from './side-totals';

/** How many of those asked gave a rating, in the level and in the rest. */
export type AnswerRates = {
	inLevel: number;
	inRest: number;
	/** They differ by more than 5 points or a factor of 1.25: the swing may be one of who answers. */
	differ: boolean;
};

/** Answer rates of both sides (METHODS B6). @returns null where nobody was asked on a side */
export function answerRates(totals: SideTotals): AnswerRates | null {
	if (!(totals.invitedInLevel > 0 && totals.invitedInRest > 0)) return null;
	const inLevel = totals.inLevel / totals.invitedInLevel;
	const inRest = totals.inRest / totals.invitedInRest;
	const low = Math.min(inLevel, inRest);
	const high = Math.max(inLevel, inRest);
	return { inLevel, inRest, differ: high - low > 0.05 || high > 1.25 * low };
}

/**
 * The swing among customers who did not answer that would cancel the one seen: -beta r / (1 - r), r the mean answer
 * rate (METHODS B6). @returns null where everybody answered
 */
export function silentSwing(beta: number, { inLevel, inRest }: AnswerRates): number | null {
	const rate = (inLevel + inRest) / 2;
	return rate < 1 ? (-beta * rate) / (1 - rate) : null;
}
