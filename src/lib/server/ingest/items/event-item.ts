import { EVENT_KINDS, type CentreEvent } from '$lib/domain/event';
import { Refused } from '../refused';
import type { ValidationContext } from '../validate/context';
import { checkedInstant, checkedSite, checkedText, checkedWord, required } from '../validate/rules';
import { ItemFields } from './item-fields';

const FIELDS: ReadonlySet<string> = new Set([
	...['eventId', 'site', 'kind', 'title', 'startsAt', 'endsAt', 'queue', 'topic']
]);
/** What is planned may lie ahead, but not outside what a calendar of ours holds. */
const LATEST = Date.UTC(2200, 0);

/**
 * An event as the API takes it.
 * @param ignored counts of unknown fields, added to
 * @throws Refused
 */
export function eventItem(
	item: unknown,
	{ site }: ValidationContext,
	ignored: Map<string, number>
): CentreEvent {
	const fields = ItemFields.of(item, FIELDS, ignored);
	const instant = (name: string) => checkedInstant(fields.instant(name), LATEST, name);
	const eventId = required(checkedText(fields.id('eventId'), 'eventId'), 'eventId');
	checkedSite(fields.text('site'), site);
	const startsAt = required(instant('startsAt'), 'startsAt');
	const endsAt = instant('endsAt');
	if (endsAt !== null && endsAt < startsAt) {
		throw new Refused('endsAt', 'ends-before-start', fields.value('endsAt'));
	}
	return {
		eventId,
		kind: checkedWord(fields.text('kind'), EVENT_KINDS, 'kind') ?? 'other',
		title: required(checkedText(fields.text('title'), 'title'), 'title'),
		startsAt,
		endsAt,
		queue: checkedText(fields.text('queue'), 'queue'),
		topic: checkedText(fields.text('topic'), 'topic')
	};
}
