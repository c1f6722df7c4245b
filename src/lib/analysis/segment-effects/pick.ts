/** The rows of a whole-number column, in the order asked for. */
export function pickInt(column: Int32Array | Int8Array, rows: Int32Array): Int32Array {
	const picked = new Int32Array(rows.length);
	for (let i = 0; i < rows.length; i++) picked[i] = column[rows[i] as number] as number;
	return picked;
}

/** The rows of a column of sums, in the order asked for. */
export function pick(column: Float64Array, rows: Int32Array): Float64Array {
	const picked = new Float64Array(rows.length);
	for (let i = 0; i < rows.length; i++) picked[i] = column[rows[i] as number] as number;
	return picked;
}
