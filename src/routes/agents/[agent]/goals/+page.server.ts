import { error } from '@sveltejs/kit';
import { isoDate } from '$lib/domain/iso-date';
import { localClock } from '$lib/domain/local-time';
import { readAgentGoals } from '$lib/server/monitor/agent-goals';
import { readAgents } from '$lib/server/store/read/agents';
import { goalLine } from '$lib/views/agent/goal-line';
import { goalWords } from '$lib/views/agent/goal-words';
import { goalActions } from './goal-actions';
import { findDefinition } from '$lib/views/definitions/find-definition';
import type { PageServerLoad } from './$types';

const ENDED = 50;
/** Eight weeks: long enough to change a habit, short enough to remember. */
const USUAL_DAYS = 56;

export const load: PageServerLoad = async ({ locals, params, parent, depends }) => {
	depends('app:agents');
	const { store, site } = locals;
	const { period } = await parent();
	const [agent] = await readAgents(store, site.siteId, (period?.until ?? 1) - 1, params.agent);
	if (!agent || !period) error(404, 'There is no agent of this id.');
	const { agentId, externalId, name } = agent;
	const goals = await readAgentGoals(store, site, agentId, period.until, ENDED);
	const today = localClock(site.settings.zone)(Date.now()).day;
	return {
		words: goalWords(name),
		defined: findDefinition('goal'),
		self: `/agents/${encodeURIComponent(externalId)}`,
		goals: goals.map((one) => goalLine(one, { agent: externalId, until: period.until })),
		fresh: {
			...{ goalId: '', metric: 'csat', target: '', agreedWith: '', note: '' },
			...{ from: isoDate(today), due: isoDate(today + USUAL_DAYS - 1) }
		}
	};
};

export const actions = goalActions;
