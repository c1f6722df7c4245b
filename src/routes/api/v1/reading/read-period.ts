import { dayNumber, isoDate } from '$lib/domain/iso-date';
import { localClock } from '$lib/domain/local-time';
import { daysOf, trailingPeriod, type Period } from '$lib/domain/period';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import { Problem } from '$lib/server/access/problem';
import { readNewestDay } from '$lib/server/store/read/window-facts';
import type { Reading } from './read-answer';

const LONGEST_DAYS = 73_050;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * The days that a request asks for: `from` inclusive, `to` exclusive, each a date in the site's zone or RFC 3339 (then the
 * local day it falls on counts whole); without them the review's days, which end with the newest contact's.
 * @returns null where the site has no contacts and no days are stated
 * @throws Problem 400
 */
export async function readPeriod({ store, site, query }: Reading): Promise<Period | null> {
	const { zone, thresholds } = site.settings;
	const from = dayOf('from', query.get('from'), zone);
	const to = dayOf('to', query.get('to'), zone);
	if (from === null || to === null) {
		const newest = await readNewestDay(store, site.siteId);
		const { reviewDays } = { ...DEFAULT_THRESHOLDS, ...thresholds };
		if (newest === null && from === null && to === null) return null;
		const last = trailingPeriod(newest ?? from?.day ?? 0, reviewDays);
		return checked({
			from: from?.day ?? (to ? end(to) - reviewDays : last.from),
			until: to ? end(to) : last.until
		});
	}
	return checked({ from: from.day, until: end(to) });
}

/** The period as an answer names it; both null where the site is empty. */
export function periodAnswer(period: Period | null, zone: string) {
	return {
		from: period && isoDate(period.from),
		to: period && isoDate(period.until),
		zone
	};
}

type Bound = { day: number; whole: boolean };

/** The day before which a period ends: a moment within a day includes the day. */
function end({ day, whole }: Bound): number {
	return whole ? day : day + 1;
}

function dayOf(name: string, text: string | null, zone: string): Bound | null {
	if (text === null || text === '') return null;
	const day = dayNumber(text);
	if (day !== null) return { day, whole: true };
	const instant = INSTANT.test(text) ? Date.parse(text) : NaN;
	if (Number.isNaN(instant)) {
		throw new Problem(
			400,
			'Wrong parameter',
			`${name} is a date such as 2026-11-22, or RFC 3339 with an offset (a + in an address is written %2B).`
		);
	}
	const local = localClock(zone)(instant);
	return { day: local.day, whole: local.minute === 0 && instant % 60_000 === 0 };
}

function checked(period: Period): Period {
	if (daysOf(period) < 1)
		throw new Problem(400, 'Wrong parameter', 'to lies after from: it is the first day left out.');
	if (daysOf(period) > LONGEST_DAYS)
		throw new Problem(400, 'Wrong parameter', 'A period has at most 200 years.');
	return period;
}
