import type { SiteSettings, Weekday } from '$lib/domain/site';

/** What an export says of the site it comes from, where the site is set otherwise. */
export type SiteSuggestion = {
	zone: string;
	weekend: readonly Weekday[];
	/** "Asia/Jerusalem, weekend Friday and Saturday". */
	words: string;
	/** How the site is set now, in the same words. */
	now: string;
};

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** @returns null where there is nothing to suggest or the site is set so already */
export function siteSuggestion(
	suggests: { zone?: string; weekend?: readonly Weekday[] } | null | undefined,
	settings: Pick<SiteSettings, 'zone' | 'weekend'>
): SiteSuggestion | null {
	if (!suggests) return null;
	const zone = suggests.zone ?? settings.zone;
	const weekend = suggests.weekend ?? settings.weekend;
	const words = wordsOf(zone, weekend);
	const now = wordsOf(settings.zone, settings.weekend);
	return words === now ? null : { zone, weekend, words, now };
}

function wordsOf(zone: string, weekend: readonly Weekday[]): string {
	const days = [...weekend].sort().map((day) => DAYS[day - 1] ?? '');
	const text =
		days.length === 0
			? 'no weekend'
			: `weekend ${days.join(' and ').replace(/ and (?=.* and )/g, ', ')}`;
	return `${zone}, ${text}`;
}
