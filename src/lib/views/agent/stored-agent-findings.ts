import type { AgentDecline } from '$lib/analysis/agents/declining-agents';
import type { AgentDayToDay } from '$lib/analysis/agents/inconsistent-agents';
import type { TenureMonth } from '$lib/analysis/agents/tenure-months';
import type { AgentRate } from '$lib/analysis/over-service/agent-rate';
import type { ShortCallRate } from '$lib/analysis/short-calls/short-call-rates';
import type { Metric } from '$lib/domain/window';

/** Findings on one agent as the monitor keeps them: with the agent's id in the source. */
type Named = { agentId: string; name: string };
export type StoredDayToDay = AgentDayToDay & Named;
export type StoredDecline = AgentDecline & Named;
export type StoredRate = AgentRate & Named;
export type StoredShortCalls = ShortCallRate & Named;
export type StoredTenure = {
	agentId: string;
	metric: Metric;
	months: Omit<TenureMonth, 'agent'>[];
};
