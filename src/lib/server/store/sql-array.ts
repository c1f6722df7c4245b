/** An array literal for a parameter that stands as `$n::text::text[]`. */
export function textArray(values: Iterable<string>): string {
	const quoted: string[] = [];
	for (const value of values) {
		quoted.push(/["\\]/.test(value) ? `"${value.replace(/["\\]/g, '\\$&')}"` : `"${value}"`);
	}
	return `{${quoted.join(',')}}`;
}

/** An array literal of whole numbers for a parameter that stands as `$n::text::int[]`. */
export function numberArray(values: Iterable<number>): string {
	return `{${[...values].join(',')}}`;
}

/**
 * SQL: a column is one of many numbers. As a set that is looked up in once for a row: `= any` compares each row with one
 * number after the other, a second for four hundred agents and three hundred thousand contacts.
 * @param place of a parameter from `numberArray`
 */
export function amongNumbers(column: string, place: string): string {
	return `${column} in (select unnest(${place}::text::int[]))`;
}
