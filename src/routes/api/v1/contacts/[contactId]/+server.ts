import { Problem } from '$lib/server/access/problem';
import { readContact } from '$lib/server/store/read/contact';
import { listFlags } from '$lib/server/store/results/flag-list';
import { contactDetail } from '../../reading/contact-detail';
import { flagItem } from '../../reading/flag-item';
import { readAnswer } from '../../reading/read-answer';
import type { RequestHandler } from './$types';

/** One contact with its survey, what it was judged against, and its flags. */
export const GET: RequestHandler = (event) =>
	readAnswer(event, async ({ store, site }) => {
		const { contactId } = event.params;
		const contact = await readContact(store, site.siteId, contactId);
		if (!contact) throw new Problem(404, 'Not found', 'This site has no such contact.');
		const flags = await listFlags(store, site.siteId, { subjectId: contactId });
		return {
			...contactDetail(contact),
			flags: flags.items.filter(({ subjectType }) => subjectType === 'contact').map(flagItem)
		};
	});
