import type { RepeatsAfterLong } from './repeats-after-long';

/** What over-served contacts cost in customers who could have been served, and what is left of it. */
export type NetDisplaced = {
	overServed: number;
	displaced: number;
	/** Displaced customers less the repeats that long contacts spare; null where that is not known. */
	net: { customers: number; low: number; high: number } | null;
};

/**
 * Displaced customers net of repeats (METHODS F): a repeat that does not come leaves room for one typical contact. The
 * interval is that of the repeats alone.
 */
export function netDisplaced(
	{ overServed, displaced }: Pick<NetDisplaced, 'overServed' | 'displaced'>,
	{ difference }: Pick<RepeatsAfterLong, 'difference'>
): NetDisplaced {
	const left = (share: number) => displaced + overServed * share;
	return {
		overServed,
		displaced,
		net: difference && {
			customers: left(difference.share),
			low: left(difference.low),
			high: left(difference.high)
		}
	};
}
