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
