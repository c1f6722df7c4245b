/** |actual - expected| / |expected|, or |actual| where zero is expected. */
export function relativeError(actual: number, expected: number): number {
	if (actual === expected) return 0;
	return expected === 0 ? Math.abs(actual) : Math.abs(actual - expected) / Math.abs(expected);
}

/** The largest relative error over pairs [actual, expected]; NaN as soon as one is NaN. */
export function worstRelativeError(pairs: Iterable<readonly [number, number]>): number {
	let worst = 0;
	for (const [actual, expected] of pairs) {
		const error = relativeError(actual, expected);
		if (!(error <= worst)) worst = error;
	}
	return worst;
}
