import type { SiteSettings } from '$lib/domain/site';
import type { TileKind, WallPlan } from '$lib/domain/wall-plan';
import type { WallView } from './wall-view';

/** What the wall is read from; each part may fail without the others. */
export type WallPart =
	| 'levels'
	| 'queues'
	| 'over-served'
	| 'weeks'
	| 'consistency'
	| 'swings'
	| 'improvements'
	| 'events'
	| 'flags';

/** Everything that an open wall shows, as of one version. */
export type WallAnswer = {
	/** Of the data: the same version says the same. */
	version: string;
	/** Of the product: another one than the page's means that the page has to be loaded again. */
	build: string;
	site: Pick<SiteSettings, 'name' | 'zone' | 'openingHours'>;
	plan: WallPlan;
	/** Epoch milliseconds and local day numbers; null: there is none. */
	freshness: {
		newestContact: number | null;
		contactDay: number | null;
		newestAnswer: number | null;
		answerDay: number | null;
	};
	/** A swing is open. */
	openSwing: boolean;
	/** Why nothing is taken in; null where it is. */
	trouble: string | null;
	/** Null while there are no contacts. */
	wall: WallView | null;
	failed: readonly WallPart[];
};

/** What a tile needs to have been read. */
export const PARTS_OF_TILES: Readonly<Record<TileKind, readonly WallPart[]>> = {
	'handle-time': ['levels'],
	satisfaction: ['levels'],
	contacts: ['levels'],
	hours: ['levels'],
	map: ['levels'],
	'over-served': ['over-served'],
	displaced: ['weeks'],
	exceptions: ['weeks'],
	weeks: ['weeks'],
	consistency: ['consistency'],
	causes: ['consistency', 'swings'],
	swings: ['swings'],
	improvement: ['improvements']
};
