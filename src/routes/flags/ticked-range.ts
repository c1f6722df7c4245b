/** All of a list from one id to another, both with it, in either direction; where the first is unknown, the other alone. */
export function tickedRange(list: readonly string[], from: string | null, to: string): string[] {
	const [start, end] = [from === null ? -1 : list.indexOf(from), list.indexOf(to)];
	if (start < 0 || end < 0) return [to];
	return list.slice(Math.min(start, end), Math.max(start, end) + 1);
}
