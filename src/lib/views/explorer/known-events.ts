import type { CentreEvent } from '$lib/domain/event';
import { isoDate } from '$lib/domain/iso-date';
import { localClock } from '$lib/domain/local-time';
import { m } from '$lib/i18n/compiled/messages';
import { dayDate, periodDates } from '../format/date';
import { EVENT_WORDS } from '../shared-words/event-words';

/** Something that happened, and where its before and after is shown. */
export type KnownEvent = {
	eventId: string;
	title: string;
	/** "Release, 10 Nov 2026". */
	words: string;
	href: string;
};

/**
 * Events as the explorer offers them, each for the kind of work that it is about. The day on which one began counts as after.
 * @param zone the site's
 */
export function knownEvents(events: readonly CentreEvent[], zone: string): KnownEvent[] {
	const clock = localClock(zone);
	return events.map(({ eventId, kind, title, startsAt, endsAt, queue, topic }) => {
		const { day } = clock(startsAt);
		const until = endsAt === null ? day + 1 : clock(endsAt).day + 1;
		const asked = new URLSearchParams({ event: isoDate(day) });
		if (queue !== null) asked.set('queue', queue);
		if (topic !== null) asked.set('topic', topic);
		const when = until > day + 1 ? periodDates(day, until) : dayDate(day);
		const work =
			topic !== null && queue !== null
				? m.words_topic_in_queue({ topic, queue })
				: (topic ?? queue);
		const words = m.explore_event_words({ kind: EVENT_WORDS[kind](), when });
		return {
			...{ eventId, title },
			words: work === null ? words : m.words_list({ first: words, last: work }),
			href: `/consistency/explore?${asked.toString()}`
		};
	});
}
