/**
 * How many of a review's swings are expected to be chance at most: the false-discovery rate q that the review holds, times
 * the swings it flagged (Benjamini and Hochberg 1995). Said beside the list. Where nothing swings at all, q is the chance
 * that a review flags anything.
 * @param flagged swings flagged
 * @param falseDiscoveryRate q of the review
 */
export function expectedFalseSwings(flagged: number, falseDiscoveryRate: number): number {
	return flagged * falseDiscoveryRate;
}
