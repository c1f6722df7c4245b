/** Contacts with a handle time, untagged, by first day of the week. */
export type WeekCounts = ReadonlyMap<number, number>;

const WEEK = 7;

/** First days of weeks: `from` inclusive, `until` exclusive. */
export type WeekSpan = { from: number; until: number };

/**
 * The weeks whose contacts are the baseline of week `week`: the eight before it, or, where those hold fewer than
 * `least` contacts, the week itself and the next. A pure rule on what is stored, so that the order of arrival leaves no
 * trace.
 */
export function baselineWeeks(
	week: number,
	counts: WeekCounts,
	{ least, trailing }: { least: number; trailing: number }
): WeekSpan {
	let before = 0;
	for (let w = week - trailing * WEEK; w < week; w += WEEK) before += counts.get(w) ?? 0;
	return before >= least
		? { from: week - trailing * WEEK, until: week }
		: { from: week, until: week + 2 * WEEK };
}

/** So many weeks say at which level the next one is: two hardly lag behind, and one could be a strange one. */
const RECENT_WEEKS = 2;

/**
 * The last weeks of a baseline, whose level counts for the week after them.
 * @param span as baselineWeeks gives it; one that holds the week itself has no last weeks, and gets an empty span
 */
export function recentWeeks(week: number, { until }: WeekSpan): WeekSpan {
	return { from: until > week ? until : until - RECENT_WEEKS * WEEK, until };
}
