import type { Contact } from '$lib/domain/contact';
import type { Survey } from '$lib/domain/survey';
import { dayPlanner } from './day-planner';
import type { DemoCentre } from './demo-centre';
import { History } from './history';
import { knownAt, type PlannedContact } from './planned-contact';

/** What a source would deliver together. */
export type DemoBatch = { contacts: Contact[]; surveys: Survey[] };

/** The history day by day with everything hidden in it: a centre's contacts that had ended by its end. */
export function* plannedHistory(centre: DemoCentre): Generator<PlannedContact[]> {
	const plan = dayPlanner(centre);
	const history = new History();
	for (let day = centre.firstDay; day <= centre.lastDay; day++) {
		yield plan(day, history).filter(({ closedAt }) => closedAt <= centre.endsAt);
	}
}

/**
 * Eighteen months of contacts, about 250,000, a batch for each day in the order of time; surveys come with the contact
 * that they answer, those not answered yet at the end are left out.
 */
export function* demoContacts(centre: DemoCentre): Generator<DemoBatch> {
	for (const planned of plannedHistory(centre)) {
		yield {
			contacts: planned.map((one) => knownAt(one, centre.endsAt)),
			surveys: planned.flatMap(({ survey }) =>
				survey?.answeredAt != null && survey.answeredAt <= centre.endsAt ? [survey] : []
			)
		};
	}
}
