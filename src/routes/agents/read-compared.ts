import type { Period } from '$lib/domain/period';
import { readAgents } from '$lib/server/store/read/agents';
import { readContactsByAgent } from '$lib/server/store/read/contacts-by-agent';
import { readOpenFlagsByAgent } from '$lib/server/store/read/open-flags-by-agent';
import { readFindings } from '$lib/server/store/results/findings';
import type { Queryable } from '$lib/server/store/store';
import type { AgentListInput } from '$lib/views/agent/agent-list';
import type { StoredComparison } from '$lib/views/agent/stored-comparison';

/** Agents, how they compare, and how many contacts and open flags each has in a period. */
export async function readCompared(
	store: Queryable,
	siteId: number,
	period: Period
): Promise<Pick<AgentListInput, 'agents' | 'comparisons' | 'contacts' | 'flags'>> {
	const [agents, comparisons, contacts, flags] = await Promise.all([
		readAgents(store, siteId, period.until - 1),
		readFindings<StoredComparison>(store, siteId, 'agent-comparison'),
		readContactsByAgent(store, siteId, period),
		readOpenFlagsByAgent(store, siteId, period)
	]);
	return {
		agents,
		comparisons: comparisons.map(({ evidence }) => evidence),
		contacts,
		flags
	};
}
