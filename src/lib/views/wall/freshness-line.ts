import { m } from '$lib/i18n/compiled/messages';
import { ago, isRecent } from '../format/ago';

/** How new one kind of data is, in words that can be read across a room. */
export type SourceAge = { words: string; state: 'fresh' | 'stale' | 'none' };

const HOUR = 3_600_000;
/** An open centre is silent this long only when something is broken. */
const STALE_MS = { contact: HOUR, rating: 26 * HOUR } as const;

const WORDS = {
	contact: { none: m.shell_no_contacts, age: m.wall_contacts_age, newest: m.shell_newest_contact },
	rating: { none: m.wall_no_ratings, age: m.wall_ratings_age, newest: m.shell_newest_rating }
};

/**
 * The age of a source.
 * @param newest epoch milliseconds of its newest entry; null: there is none
 * @param day local day number of that entry
 * @param silence milliseconds between two instants in which the site was open
 */
export function sourceAge(
	source: keyof typeof STALE_MS,
	newest: number | null,
	day: number | null,
	now: number,
	silence: (from: number, until: number) => number = (from, until) => until - from
): SourceAge {
	const said = WORDS[source];
	if (newest === null) return { words: said.none(), state: 'none' };
	const age = ago(newest, now, () => day ?? 0);
	const state = silence(newest, now) > STALE_MS[source] ? 'stale' : 'fresh';
	return { words: isRecent(newest, now) ? said.age({ age }) : said.newest({ day: age }), state };
}
