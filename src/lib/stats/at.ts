/**
 * The element at an index the caller knows to be inside the array.
 * @throws RangeError when it is not: a programming error, never a matter of data
 */
export function at<T>(values: ArrayLike<T>, index: number): T {
	const value = values[index];
	if (value === undefined) throw new RangeError(`no element ${index} of ${values.length}`);
	return value;
}
