import { error } from '@sveltejs/kit';
import { CHANNELS } from '$lib/domain/contact';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import { readContact } from '$lib/server/store/read/contact';
import { readHandleHistogram } from '$lib/server/store/read/handle-histogram';
import { readCustomerContacts, readMeanwhile } from '$lib/server/store/read/related-contacts';
import { listFlags } from '$lib/server/store/results/flag-list';
import { flagSentence } from '$lib/flags/wording/flag-sentence';
import { flagAnswer } from '$lib/views/flags/flag-answer';
import { flagState } from '$lib/views/flags/flag-words';
import { contactFacts } from '$lib/views/contact/contact-facts';
import { contactPage } from '$lib/views/contact/contact-page';
import { contactRow } from '$lib/views/contact/contact-row';
import { meanwhile } from '$lib/views/contact/meanwhile';
import { periodDates } from '$lib/views/format/date';
import type { PageServerLoad } from './$types';

/** So many other contacts of the customer are listed. */
const OTHERS = 20;

export const load: PageServerLoad = async ({ locals, params, depends }) => {
	depends('app:contacts');
	const { store, site } = locals;
	const { zone, thresholds } = site.settings;
	const contact = await readContact(store, site.siteId, params.contact);
	if (!contact) error(404, 'There is no contact of this id.');
	const { workDay, queueId, topicId, startedAt } = contact;
	const weeks = { ...DEFAULT_THRESHOLDS, ...thresholds }.baselineWeeks;
	const period = { from: workDay - 7 * weeks, until: workDay + 1 };
	const channel = CHANNELS.indexOf(contact.channel);
	const endedAt = startedAt + (contact.waitMs ?? 0) + (contact.handleMs ?? 0);
	const [peers, flags, others, running] = await Promise.all([
		readHandleHistogram(store, site.siteId, { period, queueId, topicId, channel, tagged: false }),
		listFlags(store, site.siteId, { subjectId: contact.contactId }),
		contact.customerKey === null
			? []
			: readCustomerContacts(store, site.siteId, contact.customerKey, OTHERS),
		queueId === 0
			? []
			: readMeanwhile(store, site.siteId, queueId, { from: startedAt, until: endedAt })
	]);
	return {
		contactId: contact.contactId,
		page: contactPage(contact, peers, zone),
		peersPeriod: periodDates(period.from, period.until),
		facts: contactFacts(contact, zone),
		flags: flags.items.map((flag) => ({
			href: `/flags?flag=${encodeURIComponent(flag.flagId)}`,
			said: flagSentence(flag),
			state: flagState(flag),
			judged: flag.verdict !== null,
			answer: flagAnswer(flag, zone)
		})),
		meanwhile: meanwhile({ ...contact, endedAt }, running),
		customer: others.length > 1 ? others.map((other) => contactRow(other, zone)) : []
	};
};
