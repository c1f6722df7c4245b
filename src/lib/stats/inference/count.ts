/** @throws RangeError unless x of n is a count of events among trials */
export function requireCount(x: number, n: number): void {
	if (!(x >= 0 && x <= n && n < Infinity)) throw new RangeError(`${x} of ${n} is no count`);
}
