/** A sorted copy, smallest first. Typed arrays sort numerically and without a callback. */
export function sorted(values: ArrayLike<number>): Float64Array {
	return Float64Array.from(values).sort();
}
