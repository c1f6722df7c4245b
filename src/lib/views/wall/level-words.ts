import { m } from '$lib/i18n/compiled/messages';
import { weekdayName } from './wall-words';
import type { Metric } from '$lib/domain/window';
import { dayDate, shortDay } from '../format/date';
import { whole } from '../format/number';
import type { RecentLevel } from '../level/recent-level';
import type { WallView } from './wall-view';
import { levelText, rangeText, sinceText } from './wall-words';

/** A level's state in shape, word and colour. */
export type LevelState = {
	standing: 'better' | 'worse' | 'usual' | 'unclear';
	usual: string;
	state: string;
	shape: string;
};

const WORSE: Record<Metric, 'high' | 'low'> = { 'handle-time': 'high', csat: 'low' };

/** How a level stands to what is usual, in words. */
export function levelState(metric: Metric, level: RecentLevel, today: number): LevelState {
	const { side, usual, since } = level;
	if (!usual) return { standing: 'unclear', usual: m.wall_usual_unknown(), state: '', shape: '' };
	const range = rangeText(metric, usual.low, usual.high);
	if (side !== 'high' && side !== 'low')
		return { standing: 'usual', usual: range, state: m.wall_as_usual(), shape: '' };
	const words =
		metric === 'csat'
			? { high: m.wall_above, low: m.wall_below }
			: { high: m.wall_longer, low: m.wall_shorter };
	return {
		standing: side === WORSE[metric] ? 'worse' : 'better',
		usual: range,
		state: since ? sinceText(since, today) : words[side](),
		shape: side === 'high' ? '▲' : '▼'
	};
}

/** Which hours a level speaks of: "since 9:00", "since Sat"; where the newest day is past, "3 Feb, 23:00". */
export function hoursNote({ from }: RecentLevel, newestDay: number, isToday: boolean): string {
	if (!isToday) return `${shortDay(from.localDay)}, ${from.localHour}:00`;
	return from.localDay === newestDay
		? sinceText(from, newestDay)
		: m.words_since({ when: weekdayName(from.localDay) });
}

/** What the tile of hours shows: what happened last, where anything did, else how seldom the wall's alarms are wrong. */
export function hoursTileNote({
	weeksToFalseAlarm,
	events
}: Pick<WallView, 'weeksToFalseAlarm' | 'events'>): string {
	const last = events.at(-1);
	if (last) {
		const { title } = last;
		const hour = `${last.hour}:00`;
		const count = events.length;
		return count > 1
			? m.wall_event_of({ hour, title, count, shown: whole(count) })
			: `${hour} ${title}`;
	}
	return weeksToFalseAlarm === null
		? m.wall_hours_note()
		: m.wall_false_alarm({ count: weeksToFalseAlarm, shown: whole(weeksToFalseAlarm) });
}

/** The words of the tiles that speak of the newest day. */
export function dayWords(
	{ newestDay, today }: Pick<WallView, 'newestDay' | 'today'>,
	isToday: boolean
) {
	const day = shortDay(newestDay);
	const away = today.filter(({ side }) => side === 'high').map(({ hour }) => `${hour}:00`);
	const last = today.findLast(({ value }) => value !== null);
	const found =
		away.length === 0 ? m.wall_hours_none() : m.wall_hours_at({ hours: away.join(', ') });
	return {
		overServedLabel: isToday ? m.wall_over_served_today() : m.wall_over_served_on({ day }),
		hoursLabel: isToday ? m.wall_hours_today() : m.wall_hours_on({ day }),
		hoursMiddle:
			away[0] === undefined
				? ''
				: m.wall_hours_above({ count: away.length, shown: away.length, hour: away[0] }),
		hoursText: m.wall_hours_text({
			day: isToday ? m.wall_today() : `${weekdayName(newestDay)} ${dayDate(newestDay)}`,
			found: last?.value
				? m.wall_hours_last({
						...{ value: levelText('handle-time', last.value), hour: `${last.hour}:00`, found }
					})
				: found
		})
	};
}
