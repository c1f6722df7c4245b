import type { BoxRow } from './boxes-view';
import { quantileMs, totalOf, type Histogram } from './spread-of';

/** Of fewer contacts a tenth is a handful. */
const FEWEST = 30;

/**
 * The spread of one group from its histogram.
 * @param n of contacts, where the histogram is a weighted one
 * @returns null for fewer than thirty contacts
 */
export function boxRow(
	{ name, quiet, href, n }: Pick<BoxRow, 'name' | 'quiet' | 'href'> & { n?: number },
	histogram: Histogram
): BoxRow | null {
	const total = n ?? totalOf(histogram);
	const [low, quarter, median, threeQuarters, high] = [0.1, 0.25, 0.5, 0.75, 0.9].map((p) =>
		quantileMs(histogram, p)
	);
	if (total < FEWEST || low == null || quarter == null || median == null) return null;
	if (threeQuarters == null || high == null) return null;
	return {
		...{ name, low, quarter, median, threeQuarters, high, n: total },
		...(quiet && { quiet }),
		...(href && { href })
	};
}
