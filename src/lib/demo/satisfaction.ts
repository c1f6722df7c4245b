import type { CsatScore } from '$lib/domain/survey';

/** Cuts of the latent normal: 6, 5, 10, 25 and 54 % of the scores 1 to 5. */
export const SCORE_CUTS = [-1.555, -1.227, -0.806, -0.1] as const;

/** The score that a customer of this latent satisfaction gives. */
export function scoreOf(latent: number): CsatScore {
	let score = 1;
	for (const cut of SCORE_CUTS) if (latent > cut) score++;
	return score as CsatScore;
}

/** Mean score of customers whose latent satisfaction is normal around `latent` with standard deviation 1. */
export function expectedScore(latent: number): number {
	return SCORE_CUTS.reduce((sum, cut) => sum + normalCdf(latent - cut), 1);
}

/** Abramowitz and Stegun 26.2.17, to 8 digits after the point; enough to state what was planted. */
function normalCdf(x: number): number {
	const t = 1 / (1 + 0.2316419 * Math.abs(x));
	const tail =
		(Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) *
		t *
		(0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
	return x > 0 ? 1 - tail : tail;
}
