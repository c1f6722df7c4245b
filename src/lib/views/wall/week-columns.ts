import { m } from '$lib/i18n/compiled/messages';
import { shortDay } from '../format/date';
import { overServedContacts } from '../over-served/over-served-contacts';
import type { OverServedPeriod } from '../over-served/over-served-period';

const STANDING = { high: 'worse', low: 'better', usual: 'usual', unknown: 'usual' } as const;

/** What a week usually has, and which weeks say so. @param newestDay the last day of the last week */
export function weeksNote(
	{ usual, weeks }: Pick<OverServedPeriod, 'usual' | 'weeks'>,
	newestDay: number
): string {
	const of = m.wall_weeks_of({ count: weeks, shown: weeks, day: shortDay(newestDay) });
	const range = usual && `${usual.low} – ${usual.high}`;
	return `${range ? m.wall_usual_a_week({ range }) : m.wall_usual_unknown()}, ${of}`;
}

/** The weeks as columns. */
export function weekColumns({ bars }: OverServedPeriod) {
	return bars.map(({ week, overServed, open, side }) => ({
		key: String(week),
		href: overServedContacts(week),
		label: m.words_week_has({ shown: overServed, day: shortDay(week) }),
		value: overServed,
		open,
		standing: STANDING[side]
	}));
}
