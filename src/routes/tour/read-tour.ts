import { readDemoTour, type FoundStop } from '$lib/server/commands/demo-tour';

/** A stop of the tour with its place in it. */
export type ShownStop = Pick<FoundStop, 'title' | 'look' | 'sentence'> & {
	/** From 1. */
	number: number;
	of: number;
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
	const { title, look, sentence } = stop;
	const way = (n: number) => (stops[n - 1] ? onTour(stops[n - 1]?.href ?? '/', n) : null);
	return {
		...{ title, look, sentence, number, of: stops.length },
		...{ back: way(number - 1), next: way(number + 1) }
	};
}

function onTour(href: string, number: number): string {
	return `${href}${href.includes('?') ? '&' : '?'}tour=${number}`;
}
