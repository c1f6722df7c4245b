import { contactsHref } from '../contact/contact-query';
import type { RecentLevel } from '../level/recent-level';
import { levelDoors, type LevelDoors } from './queue-levels';
import type { WeekCount } from './week-count';

/** Where the tiles lead: to the contacts behind their numbers, or to the screen that lists them. */
export type WallDoors = LevelDoors & {
	overServed: string;
	index: string;
	swings: string;
	map: string;
	/** The over-served contacts of the week shown, and its exceptions. */
	displaced: string;
	exceptions: string;
};

/** What the doors are of. */
type Shown = {
	newestDay: number;
	handle: RecentLevel | null;
	satisfaction: RecentLevel | null;
	displaced: WeekCount | null;
};

/** The doors of everything that is not a row with a door of its own. */
export function wallDoors(shown: Shown): WallDoors {
	const { newestDay, displaced } = shown;
	const week = displaced?.week ?? newestDay;
	const days = { from: week, until: Math.min(week + 7, newestDay + 1) };
	return {
		...levelDoors(shown, newestDay),
		overServed: contactsHref({
			...{ from: newestDay, until: newestDay + 1 },
			kinds: ['over-service']
		}),
		index: '/consistency',
		swings: '/consistency',
		map: '/consistency',
		displaced: contactsHref({ ...days, kinds: ['over-service'] }),
		exceptions: contactsHref({ ...days, kinds: ['exception'] })
	};
}
