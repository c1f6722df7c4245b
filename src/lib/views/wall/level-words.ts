import { weekdayName } from './wall-words';
import type { Metric } from '$lib/domain/window';
import { dayDate, shortDay } from '../format/date';
import { counted } from '../format/number';
import type { RecentLevel } from '../level/recent-level';
import type { WallView } from './wall-view';
import { levelText, rangeText, sinceText, WALL_WORDS } from './wall-words';

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
	if (!usual) return { standing: 'unclear', usual: WALL_WORDS.notKnown, state: '', shape: '' };
	const range = rangeText(metric, usual.low, usual.high);
	if (side !== 'high' && side !== 'low')
		return { standing: 'usual', usual: range, state: WALL_WORDS.asUsual, shape: '' };
	const words = metric === 'csat' ? WALL_WORDS.satisfaction : WALL_WORDS.handle;
	return {
		standing: side === WORSE[metric] ? 'worse' : 'better',
		usual: range,
		state: since ? sinceText(since, today) : words[side],
		shape: side === 'high' ? '▲' : '▼'
	};
}

/** Which hours a level speaks of: "since 9:00", "since Sat"; where the newest day is past, "3 Feb, 23:00". */
export function hoursNote({ from }: RecentLevel, newestDay: number, isToday: boolean): string {
	if (!isToday) return `${shortDay(from.localDay)}, ${from.localHour}:00`;
	return from.localDay === newestDay
		? sinceText(from, newestDay)
		: `since ${weekdayName(from.localDay)}`;
}

/** What the tile of hours shows: what happened last, where anything did, else how seldom the wall's alarms are wrong. */
export function hoursTileNote({
	weeksToFalseAlarm,
	events
}: Pick<WallView, 'weeksToFalseAlarm' | 'events'>): string {
	const { note } = WALL_WORDS.hours;
	const last = events.at(-1);
	if (last) {
		const others = events.length > 1 ? ` · ${counted(events.length, 'event', 'events')}` : '';
		return `${last.hour}:00 ${last.title}${others}`;
	}
	return weeksToFalseAlarm === null
		? note
		: `${note} · 1 false alarm in ${counted(weeksToFalseAlarm, 'week', 'weeks')}`;
}

/** The words of the tiles that speak of the newest day. */
export function dayWords(
	{ newestDay, today }: Pick<WallView, 'newestDay' | 'today'>,
	isToday: boolean
) {
	const day = isToday ? 'today' : `${weekdayName(newestDay)} ${dayDate(newestDay)}`;
	const away = today.filter(({ side }) => side === 'high');
	const last = today.findLast(({ value }) => value !== null);
	return {
		overServedLabel: `${WALL_WORDS.overServed.label} ${isToday ? 'today' : shortDay(newestDay)}`,
		hoursLabel: isToday ? 'Today by hour' : `${shortDay(newestDay)} by hour`,
		hoursMiddle:
			away.length === 0
				? ''
				: away.length === 1
					? `${away[0]?.hour}:00 above usual`
					: `${away.length} hours above usual`,
		hoursText:
			`Typical handle time ${day} by hour: ` +
			(last?.value ? `${levelText('handle-time', last.value)} at ${last.hour}:00; ` : '') +
			(away.length === 0
				? 'no hour above usual'
				: `above usual at ${away.map(({ hour }) => `${hour}:00`).join(', ')}`)
	};
}
