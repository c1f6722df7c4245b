import type { Period } from '$lib/domain/period';
import { m } from '$lib/i18n/compiled/messages';
import { readAgents } from '$lib/server/store/read/agents';
import { readExcessShares } from '$lib/server/store/read/excess-shares';
import { readQueueNames } from '$lib/server/store/read/queue-names';
import { readTopicNames } from '$lib/server/store/read/topic-names';
import type { SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import { contactSearch, contactsHref } from '$lib/views/contact/contact-query';
import { listFilters } from '$lib/views/contact/list-filters';
import { moreFilters } from '$lib/views/contact/more-filters';
import { periodWords, queryChips } from '$lib/views/contact/query-chips';
import { expectationHref, type ExpectationQuery } from '$lib/views/expectation/expectation-query';
import { paretoView } from '$lib/views/over-served/pareto-view';
import { contactFilter } from '../contacts/contact-filter';

/** Choices of the bar; the others are behind "More filters". */
const BAR: ReadonlySet<string> = new Set(['from', 'queue', 'channel']);
const PARTS = ['agent', 'queue', 'topic'] as const;

/** Where the excess of over-served contacts comes from, and what it can be narrowed to. */
export async function readExcess(
	store: Store,
	site: SiteRow,
	{ of }: ExpectationQuery,
	period: Period
) {
	const { siteId, settings } = site;
	const newest = period.until - 1;
	const [excess, queues, topics, agents] = await Promise.all([
		contactFilter(store, site, of).then((filter) => readExcessShares(store, siteId, filter)),
		readQueueNames(store, siteId),
		readTopicNames(store, siteId),
		readAgents(store, siteId, newest)
	]);
	const filters = listFilters(of, { queues: [...queues.values()].sort(), newest }).filter(
		({ name }) => BAR.has(name)
	);
	const more = moreFilters(of, {
		topics: [...topics.values()].sort(),
		teams: [...new Set(agents.flatMap(({ team }) => team ?? []))].sort(),
		agents,
		shifts: settings.shifts.map(({ name }) => name),
		weekend: settings.weekend
	});
	const address = contactSearch(of);
	const without = (own: readonly string[]) =>
		Object.fromEntries([...address].filter(([name]) => !own.includes(name)));
	const names = new Map(agents.map(({ externalId, name }) => [externalId, name]));
	return {
		// What is chosen has no parts of its own kind.
		paretos: PARTS.filter((by) => of[by] === undefined).map((by) =>
			paretoView(
				by,
				excess.filter((part) => part.by === by),
				of
			)
		),
		contacts: excess
			.filter(({ by }) => by === 'queue')
			.reduce((sum, { contacts }) => sum + contacts, 0),
		behind: contactsHref({ ...of, kinds: ['over-service'] }),
		days: periodWords({ ...of, until: of.until ?? period.until }) ?? m.contact_all_time(),
		filters,
		more,
		keep: without([...BAR, 'to']),
		keepMore: without(more.map(({ name }) => name)),
		chips: queryChips(of, names, expectationHref).filter(({ fields }) =>
			fields.includes('until') ? of.until !== undefined : !fields.some((field) => BAR.has(field))
		)
	};
}
