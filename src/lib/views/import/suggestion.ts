import type { SiteSettings, Weekday } from '$lib/domain/site';
import { m } from '$lib/i18n/compiled/messages';
import { readerLocale } from '$lib/i18n/language';
import { weekdayName } from '../format/weekday-name';

/** What an export says of the site it comes from, where the site is set otherwise. */
export type SiteSuggestion = {
	zone: string;
	weekend: readonly Weekday[];
	/** "Asia/Jerusalem, weekend Friday and Saturday". */
	words: string;
	/** How the site is set now, in the same words. */
	now: string;
};

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
	if (weekend.length === 0) return m.import_no_weekend({ zone });
	const days = [...weekend].sort().map((day) => weekdayName(day));
	return m.import_weekend({ zone, days: new Intl.ListFormat(readerLocale()).format(days) });
}
