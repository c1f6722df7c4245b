import { CHANNELS, type Channel } from '$lib/domain/contact';
import { dayNumber, isoDate } from '$lib/domain/iso-date';
import type { Period } from '$lib/domain/period';
import type { SwingEvidence } from '$lib/flags/flag';
import { m } from '$lib/i18n/compiled/messages';

export type ExploredDimension = SwingEvidence['dimension'];

/** What can be looked into, as an address names it and as people say it. */
export const DIMENSION_WORDS: Readonly<Record<ExploredDimension, () => string>> = {
	shift: m.explore_shifts,
	weekday: m.explore_weekdays,
	weekend: m.explore_weekend,
	load: m.explore_load,
	seniority: m.explore_seniority
};

/** What an address asks to look into. Names as people know them, empty for everything. */
export type ExploreQuery = {
	dimension: ExploredDimension;
	queue: string;
	topic: string;
	channel: Channel | '';
	/** Day numbers, `until` exclusive. */
	period: Period;
	/** First day after an event; null where none is asked about. */
	event: number | null;
};

/** What cannot be read in an address, in words for the field it stands in. */
export type ExploreErrors = Partial<Record<'from' | 'last' | 'event', string>>;

/**
 * Reads an address. What names no days asks about the review's; a name that the site does not know asks about everything.
 * @param known the site's names, and the days of its review
 */
export function readExploreQuery(
	address: URLSearchParams,
	known: { queues: readonly string[]; topics: readonly string[]; period: Period }
): { query: ExploreQuery; errors: ExploreErrors } {
	const text = (name: string) => address.get(name)?.trim() ?? '';
	const errors: ExploreErrors = {};
	const day = (name: keyof ExploreErrors) => {
		if (text(name) === '') return null;
		const found = dayNumber(text(name));
		if (found === null) errors[name] = m.explore_not_a_date();
		return found;
	};
	const dimensions = Object.keys(DIMENSION_WORDS) as ExploredDimension[];
	const from = day('from') ?? known.period.from;
	const last = day('last');
	const until = last === null ? known.period.until : last + 1;
	const inOrder = from < until;
	if (!inOrder) errors.last = m.explore_not_before();
	return {
		query: {
			dimension: dimensions.find((name) => name === text('dimension')) ?? 'shift',
			queue: known.queues.find((name) => name === text('queue')) ?? '',
			topic: known.topics.find((name) => name === text('topic')) ?? '',
			channel: CHANNELS.find((name) => name === text('channel')) ?? '',
			period: inOrder ? { from, until } : known.period,
			event: day('event')
		},
		errors
	};
}

/** The fields of a query as a form shows them. */
export function exploreFields({ period, event }: ExploreQuery) {
	return {
		from: isoDate(period.from),
		last: isoDate(period.until - 1),
		event: event === null ? '' : isoDate(event)
	};
}
