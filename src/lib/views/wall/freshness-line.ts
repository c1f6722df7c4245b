/** How new one kind of data is, in words that can be read across a room. */
export type SourceAge = { name: string; words: string; state: 'fresh' | 'stale' | 'none' };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * The age of a source.
 * @param newest epoch milliseconds of its newest entry
 * @param staleAfter milliseconds
 * @param date writes the day of an instant
 */
export function sourceAge(
	name: string,
	newest: number | null,
	{ now, staleAfter, date }: { now: number; staleAfter: number; date: (at: number) => string }
): SourceAge {
	if (newest === null) return { name, words: `no ${name} yet`, state: 'none' };
	const age = Math.max(0, now - newest);
	const state = age > staleAfter ? 'stale' : 'fresh';
	if (age >= 2 * DAY) return { name, words: `newest ${name} ${date(newest)}`, state };
	return { name, words: `${name} ${ago(age)} ago`, state };
}

function ago(age: number): string {
	if (age < 90_000) return `${Math.round(age / 1000)} s`;
	if (age < 90 * MINUTE) return `${Math.round(age / MINUTE)} min`;
	return `${Math.round(age / HOUR)} h`;
}
