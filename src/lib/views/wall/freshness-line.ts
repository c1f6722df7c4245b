import { ago } from '../format/ago';

/** How new one kind of data is, in words that can be read across a room. */
export type SourceAge = { words: string; state: 'fresh' | 'stale' | 'none' };

const HOUR = 3_600_000;
/** A busy centre is silent this long only when something is broken, or at night. */
const STALE_MS = { contact: HOUR, rating: 26 * HOUR } as const;

/**
 * The age of a source.
 * @param newest epoch milliseconds of its newest entry; null: there is none
 * @param day local day number of that entry
 */
export function sourceAge(
	source: keyof typeof STALE_MS,
	newest: number | null,
	day: number | null,
	now: number
): SourceAge {
	if (newest === null) return { words: `no ${source}s yet`, state: 'none' };
	const words = ago(newest, now, () => day ?? 0);
	const stale = now - newest > STALE_MS[source];
	if (!words.endsWith('ago')) return { words: `newest ${source} ${words}`, state: 'stale' };
	return { words: `${source}s ${words}`, state: stale ? 'stale' : 'fresh' };
}
