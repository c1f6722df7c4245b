import type { Period } from '$lib/domain/period';
import { dataKey } from '$lib/server/monitor/data-key';
import { Remembered } from '$lib/server/monitor/remembered';
import { readAgentsOfQueue } from '$lib/server/store/read/agents-of-queue';
import { readQueueNames } from '$lib/server/store/read/queue-names';
import type { SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import type { AgentsQuery } from '$lib/views/agent/agents-query';
import { agentsBySeniority } from '../contacts/agents-by-seniority';

/** One pass over a queue's contacts of a period, and the same until the next review. */
const ofQueues = new Remembered<readonly number[]>(32);

/** Numbers of the agents that a list is narrowed to by seniority and by work; null: whoever. */
export async function narrowedAgents(
	store: Store,
	site: SiteRow,
	period: Period,
	{ seniority, queue }: Pick<AgentsQuery, 'seniority' | 'queue'>
): Promise<ReadonlySet<number> | null> {
	const asked = [
		seniority && (await agentsBySeniority(store, site, period))[seniority],
		queue && (await agentsOfQueue(store, site, period, queue))
	];
	const given = asked.flatMap((agents) => (agents ? [new Set<number>(agents)] : []));
	const [first, ...others] = given;
	if (!first) return null;
	return new Set([...first].filter((agent) => others.every((other) => other.has(agent))));
}

/** Nobody where there is no such queue. */
async function agentsOfQueue(store: Store, site: SiteRow, period: Period, name: string) {
	const queues = await readQueueNames(store, site.siteId);
	const queueId = [...queues].find(([, queue]) => queue === name)?.[0];
	if (queueId === undefined) return [];
	const key = `${await dataKey(store, site, period)}:${queueId}`;
	return ofQueues.answer(store, key, () => readAgentsOfQueue(store, site.siteId, queueId, period));
}
