import { groupSummary } from '$lib/analysis/summary/group-summary';
import { isoDate } from '$lib/domain/iso-date';
import { Problem } from '$lib/server/access/problem';
import { readAgentGoals } from '$lib/server/monitor/agent-goals';
import { readAgents } from '$lib/server/store/read/agents';
import { readGroupedMeasures } from '$lib/server/store/read/grouped-measures';
import { readQueueNames } from '$lib/server/store/read/queue-names';
import { readNewestDay } from '$lib/server/store/read/window-facts';
import { readFindings } from '$lib/server/store/results/findings';
import { listFlags } from '$lib/server/store/results/flag-list';
import { flagItem } from '../../reading/flag-item';
import { goalItem } from '../../reading/goal-item';
import { readAnswer } from '../../reading/read-answer';
import { periodAnswer, readPeriod } from '../../reading/read-period';
import type { RequestHandler } from './$types';

/** Findings of the review that speak of single agents, by kind. */
const KINDS = {
	comparisons: 'agent-comparison',
	dayToDay: 'agent-day-to-day',
	decline: 'agent-decline',
	overService: 'agent-over-service'
} as const;
const ENDED_GOALS = 50;
const OWN_NAMES = ['agent', 'agentId', 'name'];
const NO_CONTACTS = {
	...{ contacts: 0, handled: 0, handleMs: 0, invited: 0 },
	...{ buckets: new Map<number, number>(), csat: [0, 0, 0, 0, 0] }
};

/** One agent: numbers of the days asked for, what the newest review found, and the flags of those days. */
export const GET: RequestHandler = (event) =>
	readAnswer(event, async (reading) => {
		const { store, site } = reading;
		const { siteId, settings } = site;
		const { agentId } = event.params;
		const period = await readPeriod(reading);
		const [agent] = await readAgents(store, siteId, (period?.until ?? 1) - 1, agentId);
		if (!agent) throw new Problem(404, 'Not found', 'This site has no such agent.');
		const [sums = NO_CONTACTS] = period
			? await readGroupedMeasures(store, siteId, settings, period, 'none', agent.agentId)
			: [];
		const flags = await listFlags(
			store,
			siteId,
			{ agentExternalId: agentId, ...(period && { from: period.from, until: period.until }) },
			{ limit: 100 }
		);
		const newest = (await readNewestDay(store, siteId)) ?? 0;
		const goals = await readAgentGoals(store, site, agent.agentId, newest + 1, ENDED_GOALS);
		const queues = await readQueueNames(store, siteId);
		const findings: Record<string, unknown[]> = {};
		for (const [name, kind] of Object.entries(KINDS)) {
			const all = await readFindings<AgentFinding>(store, siteId, kind);
			findings[name] = all
				.filter(({ evidence }) => evidence.agentId === agentId)
				.map(({ fromDay, untilDay, evidence }) => ({
					window: { from: isoDate(fromDay), to: isoDate(untilDay) },
					...inNames(evidence, queues)
				}));
		}
		return {
			period: periodAnswer(period, settings.zone),
			agentId,
			agentName: agent.name,
			team: agent.team,
			hiredOn: agent.hiredDay === null ? null : isoDate(agent.hiredDay),
			active: agent.active,
			...groupSummary(sums),
			...findings,
			goals: goals.map(goalItem),
			flags: flags.items.map(flagItem)
		};
	});

type AgentFinding = { agentId: string; peerQueue?: number };

/** Numbers of our own tables mean nothing outside, and whose finding it is has been said. */
function inNames({ peerQueue, ...finding }: AgentFinding, queues: ReadonlyMap<number, string>) {
	const told = Object.entries(finding).filter(([name]) => !OWN_NAMES.includes(name));
	return {
		...Object.fromEntries(told),
		...(peerQueue !== undefined && { peerQueue: queues.get(peerQueue) ?? null })
	};
}
