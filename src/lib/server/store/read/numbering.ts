/** Gives each value a number from 0 on, in the order in which they come. */
export function numbering<Value>(): { index(value: Value): number; values: Value[] } {
	const known = new Map<Value, number>();
	const values: Value[] = [];
	return {
		values,
		index(value) {
			let index = known.get(value);
			if (index === undefined) {
				index = values.length;
				known.set(value, index);
				values.push(value);
			}
			return index;
		}
	};
}
