const MOST = 20_000;

/**
 * Gives equal texts of a column the same string, copied out of the piece of the file it was cut from: names that outlive
 * their row would else keep the whole piece in memory.
 */
export function interned(): (text: string) => string {
	const known = new Map<string, string>();
	return (text) => {
		const same = known.get(text);
		if (same !== undefined) return same;
		if (known.size >= MOST) return text;
		const copy = Buffer.from(text, 'utf16le').toString('utf16le');
		known.set(copy, copy);
		return copy;
	};
}
