/**
 * Both one-sided sums of a tabular CUSUM, in standard errors, and since when each has been above
 * zero: the index of the first observation after its last zero, the natural estimate of when the
 * change began.
 */
export type CusumState = {
	readonly plus: number;
	readonly minus: number;
	readonly plusSince: number;
	readonly minusSince: number;
};

/** A CUSUM before its first observation; a head start of h/2 gives the fast initial response. */
export function cusumStart(headStart = 0, index = 0): CusumState {
	return { plus: headStart, minus: headStart, plusSince: index, minusSince: index };
}

/**
 * One observation of a two-sided tabular CUSUM (Page 1954). O(1)
 * @param z the standardised observation
 * @param k allowance in standard errors, half the shift to be found
 * @param index place of the observation in its series
 */
export function cusumStep(state: CusumState, z: number, k: number, index: number): CusumState {
	const plus = Math.max(0, state.plus + z - k);
	const minus = Math.max(0, state.minus - z - k);
	return {
		plus,
		minus,
		plusSince: plus > 0 ? state.plusSince : index + 1,
		minusSince: minus > 0 ? state.minusSince : index + 1
	};
}
