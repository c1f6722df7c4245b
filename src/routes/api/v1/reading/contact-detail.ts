import type { ContactDetail } from '$lib/server/store/read/contact';
import { contactItem, seconds } from './contact-item';

const time = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());

/** Everything known of one contact, as the API names its fields. */
export function contactDetail(contact: ContactDetail) {
	const { direction, surveyInvited, transfers, resolved, expectationManaged, survey } = contact;
	return {
		...contactItem(contact),
		direction,
		tenureBand: contact.tenureLabel,
		customerKey: contact.customerKey,
		...{ surveyInvited, transfers, resolved, complaint: contact.complaint, expectationManaged },
		promisedBy: time(contact.promisedBy),
		fulfilledAt: time(contact.fulfilledAt),
		legs:
			contact.legs?.map(({ agentId, talkMs, holdMs, wrapMs }) => ({
				agentId,
				talkSeconds: seconds(talkMs),
				holdSeconds: seconds(holdMs),
				wrapSeconds: seconds(wrapMs)
			})) ?? null,
		sourceUpdatedAt: time(contact.sourceUpdatedAt),
		batchId: String(contact.batchId),
		judgement:
			contact.kind === null
				? null
				: {
						kind: contact.kind,
						z: contact.z,
						n: contact.baselineN,
						provisional: contact.provisional,
						struggleProbability: contact.struggleProbability
					},
		survey: survey && { ...survey, answeredAt: time(survey.answeredAt) }
	};
}
