import { contactsHref } from '../contact/contact-query';
import { levelContacts } from '../level/level-contacts';
import type { RecentLevel } from '../level/recent-level';
import { FEWEST_AGENTS } from '../swing/swing-row';
import { levels, type Levels } from './levels';

/** One queue on the wall; `few`: too few people work in it to show it to everybody. */
export type QueueOnWall = { few: true } | (Levels & { few: false; doors: LevelDoors });

/** Where the levels lead. */
export type LevelDoors = { handle?: string; satisfaction?: string; today: string };

/** A queue as the store knows it: its hours, and how many agents worked in it lately. */
export type QueueHours = {
	name: string;
	agents: number;
	hours: Parameters<typeof levels>[0];
};

/** The levels of a queue, unless fewer than five people are behind them. */
export function queueOnWall(
	{ name, agents, hours }: QueueHours,
	options: Parameters<typeof levels>[1]
): QueueOnWall {
	if (agents < FEWEST_AGENTS) return { few: true };
	const found = levels(hours, options);
	return { few: false, ...found, doors: levelDoors(found, options.newestDay, name) };
}

/** @param queue its name; undefined: the whole site */
export function levelDoors(
	{ handle, satisfaction }: { handle: RecentLevel | null; satisfaction: RecentLevel | null },
	newestDay: number,
	queue?: string
): LevelDoors {
	const day = { from: { day: newestDay, hour: 0 }, to: { day: newestDay, hour: 23 } };
	return {
		handle: handle ? levelContacts('handle-time', handle, queue) : undefined,
		satisfaction: satisfaction ? levelContacts('csat', satisfaction, queue) : undefined,
		today: contactsHref({ queue, hours: day, timed: true })
	};
}
