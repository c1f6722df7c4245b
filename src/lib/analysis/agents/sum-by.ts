/**
 * Sums of values by group: out[g] = sum of values[i] where group[i] = g.
 * @param group numbers 0 to groups - 1, one a value
 * O(values)
 */
export function sumBy(group: Int32Array, groups: number, values: Float64Array): Float64Array {
	const sums = new Float64Array(groups);
	for (let i = 0; i < values.length; i++) {
		const g = group[i] ?? 0;
		sums[g] = (sums[g] ?? 0) + (values[i] ?? 0);
	}
	return sums;
}
