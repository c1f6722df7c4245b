import type { Minute, Weekday } from '$lib/domain/site';
import type { PlaylistEntry, WallPlan } from '$lib/domain/wall-plan';

/** Something that is shown in turn. */
export type Playing = { scene: string; seconds: number };

/**
 * What a plan shows at a local time, in its order.
 * @param has whether a scene has anything to show; the others are passed over
 * @returns at least one scene: a wall that has nothing planned shows Now
 */
export function playingAt(
	{ playlist }: Pick<WallPlan, 'playlist'>,
	at: { weekday: Weekday; minute: Minute },
	has: (scene: string) => boolean
): Playing[] {
	const playing = playlist
		.filter((entry) => isDue(entry, at) && has(entry.scene))
		.map(({ scene, seconds }) => ({ scene, seconds }));
	return playing.length > 0 ? playing : [{ scene: 'now', seconds: 20 }];
}

/** An entry past midnight belongs to the weekday on which it began. */
function isDue(
	{ weekdays, from, until }: PlaylistEntry,
	{ weekday, minute }: { weekday: Weekday; minute: Minute }
): boolean {
	if (from < until) return weekdays.includes(weekday) && minute >= from && minute < until;
	const before = ((weekday + 5) % 7) + 1;
	return minute >= from
		? weekdays.includes(weekday)
		: minute < until && weekdays.includes(before as Weekday);
}
