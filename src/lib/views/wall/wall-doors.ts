import { contactsHref } from '../contact/contact-query';
import { levelContacts } from '../level/level-contacts';
import type { RecentLevel } from '../level/recent-level';
import type { OverServedPeriod } from '../over-served/over-served-period';

/** Where the tiles lead: to the contacts behind their numbers, or to the screen that lists them. */
export type WallDoors = {
	handle?: string;
	satisfaction?: string;
	overServed: string;
	/** The newest day's contacts of which the handle time is known. */
	today: string;
	index: string;
	swings: string;
	map: string;
	/** The over-served contacts of the weeks, and the exceptions. */
	period: string;
	exceptions: string;
};

/** What the doors are of. */
type Shown = {
	newestDay: number;
	handle: RecentLevel | null;
	satisfaction: RecentLevel | null;
	period: OverServedPeriod;
};

/** The doors of everything that is not a row with a door of its own. */
export function wallDoors({ handle, satisfaction, newestDay, period }: Shown): WallDoors {
	const day = { from: newestDay, until: newestDay + 1 };
	const hours = { from: { day: newestDay, hour: 0 }, to: { day: newestDay, hour: 23 } };
	const weeks = { from: period.from, until: newestDay + 1 };
	return {
		handle: handle ? levelContacts('handle-time', handle) : undefined,
		satisfaction: satisfaction ? levelContacts('csat', satisfaction) : undefined,
		overServed: contactsHref({ ...day, kinds: ['over-service'] }),
		today: contactsHref({ hours, timed: true }),
		index: '/consistency',
		swings: '/consistency',
		map: '/consistency',
		period: contactsHref({ ...weeks, kinds: ['over-service'] }),
		exceptions: contactsHref({ ...weeks, kinds: ['exception'] })
	};
}
