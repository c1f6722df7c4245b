import { tQuantile, tSf } from '$lib/stats/distributions/student-t';

/** An estimate on the scale of its score (ln seconds or points) with what Student's t says of it. */
export type TEstimate = {
	beta: number;
	se: number;
	df: number;
	/** Two-sided. */
	p: number;
	/** 95 % interval. */
	ciLow: number;
	ciHigh: number;
	/** 90 % interval, the one that two one-sided tests at 5 % look at. */
	ci90Low: number;
	ci90High: number;
};

/**
 * Test of zero and intervals.
 * @param se above 0
 * @param df above 0
 */
export function tEstimate(beta: number, se: number, df: number): TEstimate {
	const half95 = tQuantile(0.975, df) * se;
	const half90 = tQuantile(0.95, df) * se;
	return {
		beta,
		se,
		df,
		p: Math.min(1, 2 * tSf(Math.abs(beta) / se, df)),
		ciLow: beta - half95,
		ciHigh: beta + half95,
		ci90Low: beta - half90,
		ci90High: beta + half90
	};
}
