import { demoTour, type FlagOfStory, type TourStop } from '$lib/demo/tour';
import { isoWeekName } from '$lib/domain/iso-week';
import { readNewestDay } from '$lib/server/store/read/window-facts';
import { listFlags, type StoredFlag } from '$lib/server/store/results/flag-list';
import type { Queryable } from '$lib/server/store/store';
import { findDemo } from './demo-mark';

/** A stop of the tour as the site's data stand: with the flag, and the path of its screen. */
export type FoundStop = Pick<TourStop, 'shows'> & {
	flag: StoredFlag | null;
	href: string;
};

const MOST = 200;
/** Fewer are no tour: the demo is still being analysed, or is one no more. */
const FEWEST = 5;

/**
 * The stops of the tour that the site's data bear out: one whose flag is not there is left out.
 * @returns empty where the site is no demo, or too little of the story has been found yet
 */
export async function readDemoTour(store: Queryable, siteId: number): Promise<FoundStop[]> {
	const demo = await findDemo(store, siteId);
	const newest = demo?.finished ? await readNewestDay(store, siteId) : null;
	if (!demo || newest === null) return [];
	const stops: FoundStop[] = [];
	for (const { at, shows, flag: wanted } of demoTour(demo.centre)) {
		const flag = wanted && (await findFlag(store, siteId, wanted));
		if (wanted && !flag) continue;
		stops.push({ shows, flag, href: pathOf(at, flag, newest) });
	}
	return stops.length < FEWEST ? [] : stops;
}

async function findFlag(
	store: Queryable,
	siteId: number,
	{ kind, day, says }: FlagOfStory
): Promise<StoredFlag | null> {
	const days = day === null ? {} : { from: day, until: day + 1 };
	const { items } = await listFlags(store, siteId, { kinds: [kind], ...days }, { limit: MOST });
	const isIt = ({ evidence }: StoredFlag) => bearsOut(evidence as Record<string, unknown>, says);
	return items.find(isIt) ?? null;
}

function bearsOut(evidence: Readonly<Record<string, unknown>>, says: FlagOfStory['says']): boolean {
	return Object.entries(says).every(([field, wanted]) => {
		const value = evidence[field];
		if (typeof wanted !== 'object') return value === wanted;
		if (typeof value !== 'number') return false;
		return 'below' in wanted ? value < wanted.below : value > wanted.above;
	});
}

function pathOf(at: TourStop['at'], flag: StoredFlag | null, newestDay: number): string {
	switch (at) {
		case 'overview':
			return '/';
		case 'flag':
			return `/flags?status=all&days=all&flag=${encodeURIComponent(flag?.flagId ?? '')}`;
		case 'agent':
			return `/agents/${encodeURIComponent(flag?.agentExternalId ?? '')}`;
		case 'review':
			// The newest week that is over has everything to show.
			return `/review/${isoWeekName(newestDay - 7)}`;
		default:
			return `/${at}`;
	}
}
