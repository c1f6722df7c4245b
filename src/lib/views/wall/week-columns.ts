import { m } from '$lib/i18n/compiled/messages';
import { shortDay } from '../format/date';
import { overServedContacts } from '../over-served/over-served-contacts';
import type { OverServedPeriod } from '../over-served/over-served-period';

const STANDING = { high: 'worse', low: 'better', usual: 'usual', unknown: 'usual' } as const;

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
