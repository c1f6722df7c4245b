import type { ItemKind } from '$lib/domain/item-kind';
import type { Reject } from '$lib/domain/reject';
import type { IngestBatch } from '../ingest-batch';
import { Refused } from '../refused';
import { agentOfContact } from '../validate/agent-of-contact';
import type { ValidationContext } from '../validate/context';
import { saysSomething } from '../validate/says-something';
import { validateAgent } from '../validate/validate-agent';
import { validateContact } from '../validate/validate-contact';
import { validateSurvey } from '../validate/validate-survey';
import { agentItem } from './agent-item';
import { contactItem } from './contact-item';
import { eventItem } from './event-item';
import { staffingItem } from './staffing-item';
import { surveyItem } from './survey-item';

/**
 * Takes one item of the API into a batch, or its refusal.
 * @param index place of the item in the request, from 0
 * @param raw the item as it came
 * @param ignored counts of unknown fields, added to
 */
export function takeItem(
	what: ItemKind,
	{ item, index, raw }: { item: unknown; index: number; raw: () => string },
	context: ValidationContext,
	batch: IngestBatch,
	ignored: Map<string, number>
): void {
	batch.received++;
	try {
		if (what === 'contacts') {
			const draft = contactItem(item, ignored);
			const contact = validateContact(draft, context);
			const agent = agentOfContact(draft);
			batch.contacts.push(contact);
			if (agent) batch.agents.push(agent);
		} else if (what === 'surveys') {
			const draft = surveyItem(item, ignored);
			const survey = validateSurvey(draft, context);
			if (!saysSomething(draft, context.keepComments)) throw new Refused('csat', 'missing-field');
			batch.surveys.push(survey);
		} else if (what === 'agents') {
			batch.agents.push(validateAgent(agentItem(item, ignored), context));
		} else if (what === 'events') batch.events.push(eventItem(item, context, ignored));
		else batch.staffing.push(staffingItem(item, context, ignored));
	} catch (refusal) {
		batch.rejects.push(rejectOf(refusal, index, raw));
	}
}

function rejectOf(refusal: unknown, index: number, raw: () => string): Reject {
	if (!(refusal instanceof Refused)) throw refusal;
	const { field, reason, value } = refusal;
	return {
		line: index,
		column: field === null ? '' : `/${field}`,
		reason,
		value,
		raw: raw().slice(0, 10_000)
	};
}
