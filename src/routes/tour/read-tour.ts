import { flagSentence, type Said } from '$lib/flags/wording/flag-sentence';
import { m } from '$lib/i18n/compiled/messages';
import { readDemoTour } from '$lib/server/commands/demo-tour';
import { tourWords } from './tour-words';

/** A stop of the tour with its place in it, in the reader's language. */
export type ShownStop = {
	title: string;
	look: string;
	/** What the flag says that it shows. */
	found: Said | null;
	/** "Tour, 2 of 7". */
	at: string;
	words: Record<'tour' | 'back' | 'next' | 'end', string>;
	back: string | null;
	next: string | null;
};

/**
 * The stop that an address asks for.
 * @param asked as it stands in the address; null: no tour is on
 */
export async function readTour(
	{ store, site }: Pick<App.Locals, 'store' | 'site'>,
	asked: string | null
): Promise<ShownStop | null> {
	if (asked === null) return null;
	const stops = await readDemoTour(store, site.siteId);
	const number = Math.min(stops.length, Math.max(1, Math.floor(Number(asked)) || 1));
	const stop = stops[number - 1];
	if (!stop) return null;
	const way = (n: number) => (stops[n - 1] ? onTour(stops[n - 1]?.href ?? '/', n) : null);
	return {
		...tourWords(stop.shows),
		found: stop.flag && flagSentence(stop.flag),
		at: m.tour_at({ number, of: stops.length }),
		words: { tour: m.tour_title(), back: m.tour_back(), next: m.tour_next(), end: m.tour_end() },
		...{ back: way(number - 1), next: way(number + 1) }
	};
}

function onTour(href: string, number: number): string {
	return `${href}${href.includes('?') ? '&' : '?'}tour=${number}`;
}
