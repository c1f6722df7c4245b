/** A span of local days: `from` inclusive, `until` exclusive, as day numbers. */
export type Period = { from: number; until: number };

/**
 * The review window that ends with the newest contact's local day.
 * @param newestDay local day of the newest contact
 * @param days length of the window
 */
export function trailingPeriod(newestDay: number, days: number): Period {
	return { from: newestDay + 1 - days, until: newestDay + 1 };
}

export function daysOf({ from, until }: Period): number {
	return until - from;
}
