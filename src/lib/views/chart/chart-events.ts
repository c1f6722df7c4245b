import type { CentreEvent } from '$lib/domain/event';
import { localClock } from '$lib/domain/local-time';
import { m } from '$lib/i18n/compiled/messages';
import { dayDate, periodDates } from '../format/date';
import { EVENT_WORDS } from '../shared-words/event-words';

/** Something that happened, where it stands on a chart and in words. */
export type PointEvent = {
	title: string;
	/** "Release, 10 Nov 2026, Billing: New tariff". */
	words: string;
};
export type ChartEvent = PointEvent & {
	/** Local day and hour at which it began. */
	day: number;
	hour: number;
};

/**
 * Events in the order in which they began.
 * @param zone the site's
 */
export function chartEvents(events: readonly CentreEvent[], zone: string): ChartEvent[] {
	const clock = localClock(zone);
	return [...events]
		.sort((a, b) => a.startsAt - b.startsAt || (a.eventId < b.eventId ? -1 : 1))
		.map(({ kind, title, startsAt, endsAt, queue, topic }) => {
			const { day, minute } = clock(startsAt);
			const until = endsAt === null ? day + 1 : clock(endsAt).day + 1;
			const when = until > day + 1 ? periodDates(day, until) : dayDate(day);
			const work = topic && queue ? m.words_topic_in_queue({ topic, queue }) : (topic ?? queue);
			const said = { kind: EVENT_WORDS[kind](), when, title };
			const words = work ? m.chart_event_of({ ...said, work }) : m.chart_event(said);
			return { title, words, day, hour: Math.floor(minute / 60) };
		});
}

/** Those that began on the days `from` to `until` (exclusive); nothing where none did, so that the point stays plain. */
export function eventsOfDays(
	events: readonly ChartEvent[],
	from: number,
	until: number
): { events?: PointEvent[] } {
	return pointEvents(events.filter(({ day }) => day >= from && day < until));
}

/** Those that began in an hour of a day. */
export function eventsOfHour(
	events: readonly ChartEvent[],
	day: number,
	hour: number
): { events?: PointEvent[] } {
	return pointEvents(events.filter((event) => event.day === day && event.hour === hour));
}

function pointEvents(found: readonly ChartEvent[]): { events?: PointEvent[] } {
	return found.length === 0 ? {} : { events: found.map(({ title, words }) => ({ title, words })) };
}
