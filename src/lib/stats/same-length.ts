/**
 * Refuses arrays that should run in parallel and do not.
 * @throws RangeError naming the two lengths
 */
export function requireSameLength(a: ArrayLike<unknown>, b: ArrayLike<unknown>): void {
	if (a.length !== b.length) throw new RangeError(`lengths differ: ${a.length} and ${b.length}`);
}
