/** A name that a person gives something, as it is meant: one line of at most 80 characters; empty for none. */
export function givenName(text: string): string {
	return text.replaceAll('\0', '').trim().replace(/\s+/g, ' ').slice(0, 80);
}
