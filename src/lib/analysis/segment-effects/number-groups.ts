/** Keys up to this many are looked up in a table, more in a map. */
const TABLE_LIMIT = 1 << 24;

/** Rows with equal keys, numbered 0, 1, 2 … in the order in which their keys first occur. */
export type Groups = {
	/** The number of each row's group. */
	group: Int32Array;
	/** The first row of each group; its length is the number of groups. */
	first: Int32Array;
};

/**
 * Numbers the groups of rows that share a key.
 * @param keys whole numbers from 0 to span - 1
 */
export function numberGroups(keys: ArrayLike<number>, span: number): Groups {
	const group = new Int32Array(keys.length);
	const first: number[] = [];
	const table = span <= TABLE_LIMIT ? new Int32Array(span) : null;
	const map = new Map<number, number>();
	for (let row = 0; row < keys.length; row++) {
		const key = keys[row] as number;
		let found = table ? (table[key] as number) - 1 : (map.get(key) ?? -1);
		if (found < 0) {
			found = first.length;
			first.push(row);
			if (table) table[key] = found + 1;
			else map.set(key, found);
		}
		group[row] = found;
	}
	return { group, first: Int32Array.from(first) };
}
