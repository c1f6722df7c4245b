import { dayNumber, isoDate } from '$lib/domain/iso-date';

/** Day numbers, `until` exclusive; absent where the address sets no bound. */
export type AskedDays = { from?: number; until?: number };

/** Stands for a bound that is not set in an ISO 8601 interval. */
const OPEN = '..';

/**
 * The days of an address: `to` is the day after the last one, `last` the last one, as a person fills it in, and `from` may
 * be an interval "2026-11-01/2026-11-08" with its last day in it. What is no date of the calendar is left out.
 */
export function readDays(address: URLSearchParams): AskedDays {
	const day = (text: string | null | undefined) => dayNumber(text ?? '') ?? undefined;
	const [first, end] = (address.get('from') ?? '').split('/');
	const last = day(address.get('last')) ?? day(end);
	return {
		from: day(first),
		until: last === undefined ? day(address.get('to')) : last + 1
	};
}

/** The days as one choice of a list: "2026-11-01", or "2026-11-01/2026-11-08" where a last day is set; empty for all time. */
export function daysText({ from, until }: AskedDays): string {
	const first = from === undefined ? '' : isoDate(from);
	return until === undefined ? first : `${first || OPEN}/${isoDate(until - 1)}`;
}
