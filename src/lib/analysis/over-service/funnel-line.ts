import { betaBinomialLimits } from '$lib/stats/funnel/beta-binomial-limits';
import type { BetaPrior } from '$lib/stats/inference/beta-binomial';

/** Where the lines of the funnel run for an agent of n contacts, as rates. */
export type FunnelLine = {
	n: number;
	low95: number;
	high95: number;
	low998: number;
	high998: number;
};

/** The lines within which 95 % and 99.8 % of ordinary agents of n contacts lie. @param ordinary how those are spread */
export function funnelLine(ordinary: BetaPrior, n: number): FunnelLine {
	const inner = betaBinomialLimits(ordinary, n, 0.95);
	const outer = betaBinomialLimits(ordinary, n, 0.998);
	return {
		...{ n, low95: inner.lower, high95: upperLine(inner.upper, n) },
		...{ low998: outer.lower, high998: upperLine(outer.upper, n) }
	};
}

/**
 * Limits interpolated between whole counts leave the quantile itself outside, which of few contacts comes by chance far
 * more often than the line says: 1 of 3 at a rate of 3 in 1,000 once in a hundred times. One count higher, whoever is above
 * has a number that comes at most as often as the line says.
 */
function upperLine(limit: number, n: number): number {
	return Math.min(1, limit + (limit > 0 ? 1 / n : 0));
}
