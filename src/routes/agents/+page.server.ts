import { readAgents } from '$lib/server/store/read/agents';
import { readOpenFlagsByAgent } from '$lib/server/store/read/open-flags-by-agent';
import { readPeriodMeasures } from '$lib/server/store/read/period-measures';
import { readFindings } from '$lib/server/store/results/findings';
import { agentList } from '$lib/views/agent/agent-list';
import type { StoredRate } from '$lib/views/agent/stored-agent-findings';
import type { StoredComparison } from '$lib/views/agent/stored-comparison';
import { storedFunnel } from '$lib/views/over-service-funnel/stored-funnel';
import { readShortCalls } from './read-short-calls';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent, depends }) => {
	depends('app:agents');
	const { store, site } = locals;
	const { siteId } = site;
	const { period } = await parent();
	if (!period) return { list: null, funnel: null };
	const team = url.searchParams.get('team') ?? '';
	const sort: 'team' | 'name' = url.searchParams.get('sort') === 'team' ? 'team' : 'name';
	const [agents, comparisons, rates, shortCalls, measures, flags] = await Promise.all([
		readAgents(store, siteId, period.until - 1),
		readFindings<StoredComparison>(store, siteId, 'agent-comparison'),
		readFindings<StoredRate>(store, siteId, 'agent-over-service'),
		readShortCalls(store, siteId),
		readPeriodMeasures(store, siteId, period, 'agent'),
		readOpenFlagsByAgent(store, siteId, period)
	]);
	return {
		list: agentList({
			agents,
			comparisons: comparisons.map(({ evidence }) => evidence),
			contacts: new Map([...measures].map(([agent, { offered }]) => [Number(agent), offered])),
			flags,
			shortCalls,
			period,
			team,
			sort
		}),
		funnel: storedFunnel(rates),
		team,
		sort,
		sorts: { name: orderHref('name', team), team: orderHref('team', team) }
	};
};

function orderHref(sort: 'name' | 'team', team: string): string {
	const query = new URLSearchParams();
	if (team !== '') query.set('team', team);
	if (sort !== 'name') query.set('sort', sort);
	return query.size > 0 ? `/agents?${query}` : '/agents';
}
