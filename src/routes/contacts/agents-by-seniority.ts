import { newAgent } from '$lib/analysis/swings/new-agent';
import type { Period } from '$lib/domain/period';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import { readPeriodAgents } from '$lib/server/store/read/period-agents';
import type { SiteRow } from '$lib/server/store/sites';
import type { Queryable } from '$lib/server/store/store';

/** Numbers of the agents who were new in a period, and of those who were not; who cannot be told is in neither. */
export async function agentsBySeniority(
	store: Queryable,
	{ siteId, settings }: SiteRow,
	period: Period
): Promise<Record<'new' | 'others', number[]>> {
	const { newAgentDays } = { ...DEFAULT_THRESHOLDS, ...settings.thresholds };
	const agents = await readPeriodAgents(store, siteId, period);
	const ofKind = (kind: 0 | 1) =>
		agents.filter((agent) => newAgent(agent, period, newAgentDays) === kind).map(({ id }) => id);
	return { new: ofKind(1), others: ofKind(0) };
}
