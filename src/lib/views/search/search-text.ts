const LONGEST = 100;

/** What a person searches for, without what no name can hold; cut where it is longer than any name. */
export function searchText(text: string | null): string {
	return (text ?? '')
		.slice(0, 10 * LONGEST)
		.toWellFormed()
		.replaceAll('\0', '')
		.trim()
		.replace(/\s+/g, ' ')
		.slice(0, LONGEST)
		.toWellFormed();
}
