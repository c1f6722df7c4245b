import { readerLanguage } from '$lib/i18n/language';
import { dataKey } from '$lib/server/monitor/data-key';
import { Remembered } from '$lib/server/monitor/remembered';
import { readFindings } from '$lib/server/store/results/findings';
import { agentList } from '$lib/views/agent/agent-list';
import type { StoredRate } from '$lib/views/agent/stored-agent-findings';
import type { FunnelView } from '$lib/views/over-service-funnel/funnel-view';
import { storedFunnel } from '$lib/views/over-service-funnel/stored-funnel';
import { readCompared } from './read-compared';
import { readShortCalls } from './read-short-calls';
import type { PageServerLoad } from './$types';

/** The lines of a funnel are many binomial tails, and the same until the next review. */
const funnels = new Remembered<FunnelView>(8);

export const load: PageServerLoad = async ({ locals, url, parent, depends }) => {
	depends('app:agents');
	const { store, site } = locals;
	const { siteId } = site;
	const { period } = await parent();
	if (!period) return { list: null, funnel: null };
	const team = url.searchParams.get('team') ?? '';
	const sort: 'team' | 'name' = url.searchParams.get('sort') === 'team' ? 'team' : 'name';
	const key = `${await dataKey(store, site, period)}:${readerLanguage()}`;
	const [compared, funnel, shortCalls] = await Promise.all([
		readCompared(store, siteId, period),
		funnels.answer(store, key, async () =>
			storedFunnel(await readFindings<StoredRate>(store, siteId, 'agent-over-service'))
		),
		readShortCalls(store, siteId)
	]);
	return {
		list: agentList({
			...compared,
			shortCalls,
			period,
			team,
			sort
		}),
		funnel,
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
