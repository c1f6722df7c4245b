/**
 * Sums of a column by group number; rows of a negative group are left out. One pass.
 * @param group number of each row's group, 0 to groups - 1
 * @param value what to add up
 */
export function sumByGroup(group: Int32Array, value: Float64Array, groups: number): Float64Array {
	const sums = new Float64Array(groups);
	for (let row = 0; row < group.length; row++) {
		const g = group[row] as number;
		if (g >= 0) sums[g] = (sums[g] as number) + (value[row] as number);
	}
	return sums;
}
