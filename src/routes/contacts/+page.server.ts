import { error, redirect } from '@sveltejs/kit';
import { readViewsOf } from '../shell/read-views-of';
import { contactFilter } from './contact-filter';
import { readAgents } from '$lib/server/store/read/agents';
import { listContacts } from '$lib/server/store/read/contact-list';
import { countedContacts } from '$lib/server/monitor/counted-contacts';
import { readQueueNames } from '$lib/server/store/read/queue-names';
import { readTopicNames } from '$lib/server/store/read/topic-names';
import { readNewestDay } from '$lib/server/store/read/window-facts';
import {
	contactSearch,
	readContactQuery,
	withPeriod,
	type ContactQuery
} from '$lib/views/contact/contact-query';
import { contactRow } from '$lib/views/contact/contact-row';
import { daysFields } from '$lib/views/contact/days-fields';
import { listFilters, type ListFilter } from '$lib/views/contact/list-filters';
import { moreFilters } from '$lib/views/contact/more-filters';
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
	const [page, total, queues, topics, agents] = await Promise.all([
		listContacts(store, site.siteId, filter, { limit: PAGE_SIZE, cursor }).catch(
			(cause: unknown) => {
				if (cause instanceof RangeError) error(400, 'This page of the list does not exist.');
				throw cause;
			}
		),
		countedContacts(store, site, filter),
		readQueueNames(store, site.siteId),
		readTopicNames(store, site.siteId),
		readAgents(store, site.siteId, newest)
	]);
	const address = contactSearch(query);
	const search = address.toString();
	/** What the address says besides some of its choices. */
	const without = (own: readonly string[]) =>
		Object.fromEntries([...address].filter(([name]) => !own.includes(name)));
	const names = (own: readonly ListFilter[]) => own.map(({ name }) => name);
	const filters = listFilters(query, { queues: [...queues.values()].sort(), newest });
	const more = moreFilters(query, {
		topics: [...topics.values()].sort(),
		teams: [...new Set(agents.flatMap(({ team }) => team ?? []))].sort(),
		agents,
		shifts: site.settings.shifts.map(({ name }) => name),
		weekend: site.settings.weekend
	});
	const dayFields = daysFields(query, url.searchParams, newest);
	return {
		total,
		// Days that cannot be are said where they are filled in.
		days: dayFields.problem === null ? daysShown(query, newest) : undefined,
		counted: basisWords('contacts', total),
		rows: page.items.map((contact) => contactRow(contact, site.settings.zone)),
		filters,
		more,
		/** Conditions that the choices above the list do not show. */
		chips: queryChips(
			query,
			new Map(agents.map(({ externalId, name }) => [externalId, name]))
		).filter(({ fields }) =>
			fields.includes('until')
				? query.until !== undefined
				: !fields.some((field) => CHOSEN.has(field))
		),
		dayFields,
		// The choice of a period says its last day too, and days go before a span of hours.
		keep: without([...names(filters), 'to']),
		keepMore: without(names(more)),
		keepDays: without(['from', 'to', 'since', 'upTo']),
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
