import { error } from '@sveltejs/kit';
import type { Metric } from '$lib/domain/window';
import { m } from '$lib/i18n/compiled/messages';
import { readerLanguage } from '$lib/i18n/language';
import { dataKey } from '$lib/server/monitor/data-key';
import { Remembered } from '$lib/server/monitor/remembered';
import { readQueueNames } from '$lib/server/store/read/queue-names';
import { readFindings } from '$lib/server/store/results/findings';
import { forestScale } from '$lib/ui/forest-scale';
import { agentFilters } from '$lib/views/agent/agent-filters';
import { agentList } from '$lib/views/agent/agent-list';
import { agentsHref, readAgentsQuery } from '$lib/views/agent/agents-query';
import type { StoredRate } from '$lib/views/agent/stored-agent-findings';
import { funnelTable } from '$lib/views/over-service-funnel/funnel-table';
import type { FunnelView } from '$lib/views/over-service-funnel/funnel-view';
import { storedFunnel } from '$lib/views/over-service-funnel/stored-funnel';
import { rowPage, rowPager } from '$lib/views/shared-words/row-page';
import { readViewsOf } from '../shell/read-views-of';
import { narrowedAgents } from './narrowed-agents';
import { readCompared } from './read-compared';
import { readShortCalls } from './read-short-calls';
import type { PageServerLoad } from './$types';

/** Smallest differences that matter, on the scores' scales: axes never show less. */
const LEAST: Readonly<Record<Metric, number>> = { 'handle-time': 0.1, csat: 0.15 };

/** The lines of a funnel are many binomial tails, and the same until the next review. */
const funnels = new Remembered<FunnelView>(8);

export const load: PageServerLoad = async ({ locals, url, parent, depends }) => {
	depends('app:agents');
	const { store, site } = locals;
	const { siteId } = site;
	const query = readAgentsQuery(url.searchParams);
	if (!query) error(400, m.flags_no_page());
	const { team, queue, seniority, sort, cursor } = query;
	const { period } = await parent();
	if (!period) return { agents: null, saved: null };
	const key = `${await dataKey(store, site, period)}:${readerLanguage()}`;
	const [compared, funnel, shortCalls, only, queues] = await Promise.all([
		readCompared(store, siteId, period),
		funnels.answer(store, key, async () =>
			storedFunnel(await readFindings<StoredRate>(store, siteId, 'agent-over-service'))
		),
		readShortCalls(store, siteId),
		narrowedAgents(store, site, period, query),
		readQueueNames(store, siteId)
	]);
	const { ends, ...list } = agentList({
		...compared,
		...{ shortCalls, period, team, only, sort },
		pageOf: (total) => rowPage(total, cursor)
	});
	const scale = (metric: Metric) =>
		forestScale(ends[metric], Math.max(LEAST[metric], 0.6 * (list.ordinary[metric] ?? 0)));
	const shown = query.funnel ?? 0;
	const atFirst = { ...query, cursor: 0 };
	const agents = {
		list,
		scales: { 'handle-time': scale('handle-time'), csat: scale('csat') },
		pager: rowPager(
			list.total,
			cursor,
			(from) => `${agentsHref({ ...query, cursor: from })}#peers`
		),
		funnel: {
			view: funnel,
			table: funnelTable(funnel, rowPage(funnel.counted.length, shown)),
			pager: rowPager(
				funnel.counted.length,
				shown,
				(from) => `${agentsHref({ ...query, funnel: from })}#funnel`
			),
			/** The address asks for a page of its table. */
			open: query.funnel !== null
		},
		filters: agentFilters(query, { teams: list.teams, queues: [...queues.values()].sort() }),
		team,
		queue,
		seniority,
		sort,
		sorts: {
			name: agentsHref({ ...atFirst, sort: 'name' }),
			team: agentsHref({ ...atFirst, sort: 'team' })
		}
	};
	return { agents, saved: await readViewsOf(locals, url) };
};
