import { ownCopy } from '../own-copy';

const MOST = 20_000;

/** Gives equal texts of a column the same string, in memory of its own: names outlive their row. */
export function interned(): (text: string) => string {
	const known = new Map<string, string>();
	return (text) => {
		const same = known.get(text);
		if (same !== undefined) return same;
		const copy = ownCopy(text);
		if (known.size < MOST) known.set(copy, copy);
		return copy;
	};
}
