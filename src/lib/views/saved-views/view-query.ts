/** Of the place in a list, the one thing looked at, and the site: no part of a view. */
const LEFT_OUT = ['site', 'cursor', 'flag', 'format', 'funnel'];
const LONGEST = 2000;

/**
 * The part of an address that a saved view keeps, its fields in the order of their names, so that equal views are equal texts.
 * Without question mark; empty where it is longer than any screen of ours makes it.
 */
export function viewQuery(search: string): string {
	const address = new URLSearchParams(search.replaceAll('\0', ''));
	for (const name of [...address.keys()])
		if (LEFT_OUT.includes(name) || name.startsWith('/')) address.delete(name);
	address.sort();
	const text = address.toString();
	return text.length > LONGEST ? '' : text;
}
