import { localClock } from '$lib/domain/local-time';
import { dayPlanner } from './day-planner';
import type { DemoCentre } from './demo-centre';
import type { DemoBatch } from './demo-contacts';
import { History } from './history';
import { knownAt, type PlannedContact } from './planned-contact';

/** Something that a source would send, and when. */
export type DueItem = { at: number } & DemoBatch;

/** Days planned before the span: the longest that an earlier contact bears on a later one. */
const MEMORY_DAYS = 75;

/**
 * What happens in the demo centre in a span of time, item by item: contacts when they end, promises when they are
 * kept, surveys when they are answered. Adjoining spans join without a gap or a repetition, to the history too.
 * Takes about a second; ask for hours at once.
 * @param from epoch milliseconds, exclusive
 * @param until epoch milliseconds, inclusive
 */
export function demoTrickle(centre: DemoCentre, from: number, until: number): DueItem[] {
	const clock = localClock(centre.settings.zone);
	const plan = dayPlanner(centre);
	const history = new History();
	const first = Math.max(centre.firstDay, clock(from).day - MEMORY_DAYS);
	const due: DueItem[] = [];
	const within = (at: number | null | undefined): at is number =>
		at != null && at > from && at <= until;
	for (let day = first; day <= clock(until).day; day++) {
		for (const planned of plan(day, history))
			due.push(...itemsOf(planned).filter(({ at }) => within(at)));
	}
	return due.sort((a, b) => a.at - b.at);
}

/** Everything that one contact makes a source send. */
function itemsOf(planned: PlannedContact): DueItem[] {
	const { closedAt, survey, contact } = planned;
	const items: DueItem[] = [{ at: closedAt, contacts: [knownAt(planned, closedAt)], surveys: [] }];
	const { fulfilledAt } = contact;
	if (fulfilledAt !== null && fulfilledAt > closedAt) {
		items.push({ at: fulfilledAt, contacts: [knownAt(planned, fulfilledAt)], surveys: [] });
	}
	if (survey?.answeredAt != null) {
		items.push({ at: survey.answeredAt, contacts: [], surveys: [survey] });
	}
	return items;
}
