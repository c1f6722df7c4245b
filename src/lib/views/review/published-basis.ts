import type { SiteSettings } from '$lib/domain/site';
import { DEFAULT_THRESHOLDS, type Thresholds } from '$lib/domain/thresholds';

/** What a review rested on besides the data when it was published: kept with it, so that a later change can be told. */
export type PublishedBasis = Pick<SiteSettings, 'zone' | 'weekStart' | 'shifts'> & {
	thresholds: Thresholds;
	/** Everything written by then had been analysed. */
	analysed: boolean;
};

export function publishedBasis(
	{ zone, weekStart, shifts, thresholds }: SiteSettings,
	analysed: boolean
): PublishedBasis {
	return {
		...{ zone, weekStart, analysed },
		shifts: shifts.map(({ name, from, until }) => ({ name, from, until })),
		thresholds: { ...DEFAULT_THRESHOLDS, ...thresholds }
	};
}
