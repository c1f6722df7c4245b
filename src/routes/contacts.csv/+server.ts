import { readContactQuery } from '$lib/views/contact/contact-query';
import { contactFilter } from '../contacts/contact-filter';
import { csvAnswer } from '../contacts/csv-answer';
import type { RequestHandler } from './$types';

/** The whole list behind an address as CSV. */
export const GET: RequestHandler = async ({ locals: { store, site }, url }) =>
	csvAnswer(
		store,
		site.siteId,
		await contactFilter(store, site, readContactQuery(url.searchParams))
	);
