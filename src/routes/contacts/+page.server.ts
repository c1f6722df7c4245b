import { error, redirect } from '@sveltejs/kit';
import { readViewsOf } from '../shell/read-views-of';
import { contactFilter } from './contact-filter';
import { readAgents } from '$lib/server/store/read/agents';
import { countContacts, listContacts } from '$lib/server/store/read/contact-list';
import { readQueueNames } from '$lib/server/store/read/queue-names';
import { readNewestDay } from '$lib/server/store/read/window-facts';
import {
	contactSearch,
	readContactQuery,
	withPeriod,
	type ContactQuery
} from '$lib/views/contact/contact-query';
import { contactRow } from '$lib/views/contact/contact-row';
import { listFilters } from '$lib/views/contact/list-filters';
import { periodWords, queryChips } from '$lib/views/contact/query-chips';
import { basisWords } from '$lib/views/chart/basis-words';
import { m } from '$lib/i18n/compiled/messages';
import type { PageServerLoad } from './$types';

const PAGE_SIZE = 50;
/** What the choices above the list show by themselves. */
const CHOSEN: ReadonlySet<string> = new Set(['queue', 'channel', 'kinds', 'scores']);

export const load: PageServerLoad = async ({ locals, url, depends, parent }) => {
	depends('app:contacts');
	const { store, site } = locals;
	const newest = (await readNewestDay(store, site.siteId)) ?? 0;
	const { period } = await parent();
	const query = withPeriod(readContactQuery(url.searchParams), period);
	if (url.searchParams.get('format') === 'csv')
		redirect(307, `/export/contacts.csv?${contactSearch(query)}`);
	const filter = await contactFilter(store, site, query);
	const cursor = url.searchParams.get('cursor');
	const page = await listContacts(store, site.siteId, filter, { limit: PAGE_SIZE, cursor }).catch(
		(cause: unknown) => {
			if (cause instanceof RangeError) error(400, 'This page of the list does not exist.');
			throw cause;
		}
	);
	const [total, queues, agents] = await Promise.all([
		countContacts(store, site.siteId, filter),
		readQueueNames(store, site.siteId),
		query.agent ? readAgents(store, site.siteId, newest, query.agent) : []
	]);
	const search = contactSearch(query).toString();
	return {
		total,
		days: daysShown(query, newest),
		counted: basisWords('contacts', total),
		rows: page.items.map((contact) => contactRow(contact, site.settings.zone)),
		filters: listFilters(query, { queues: [...queues.values()].sort(), newest }),
		/** Conditions that the choices above the list do not show. */
		chips: queryChips(
			query,
			new Map(agents.map(({ externalId, name }) => [externalId, name]))
		).filter(({ fields }) =>
			fields.includes('until')
				? query.until !== undefined
				: !fields.some((field) => CHOSEN.has(field))
		),
		keep: Object.fromEntries(
			[...contactSearch(query)].filter(
				([name]) => !['from', 'queue', 'channel', 'kind', 'score'].includes(name)
			)
		),
		first: cursor === null ? null : `/contacts?${search}`,
		next: page.nextCursor === null ? null : `/contacts?${search}&cursor=${page.nextCursor}`,
		search,
		saved: await readViewsOf(locals, url)
	};
};

/** Lists end with the newest contact where nothing else is asked. */
function daysShown({ from, until }: ContactQuery, newest: number): string {
	return (
		periodWords({ from, until: until ?? (from === undefined ? until : newest + 1) }) ??
		m.contact_all_time()
	);
}
