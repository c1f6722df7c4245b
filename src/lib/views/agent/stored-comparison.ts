import type { AgentComparison } from '$lib/analysis/agents/compare-agents';

/** A comparison as the monitor stores it: with the agent's id in the source, and name. */
export type StoredComparison = AgentComparison & { agentId: string; name: string };
