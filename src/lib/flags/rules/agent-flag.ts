import type { AgentComparison } from '$lib/analysis/agents/compare-agents';
import type { AgentDecline } from '$lib/analysis/agents/declining-agents';
import type { AgentDayToDay } from '$lib/analysis/agents/inconsistent-agents';
import { inUnit } from '$lib/analysis/swings/swing-finding';
import { isoDate } from '$lib/domain/iso-date';
import type { Period } from '$lib/domain/period';
import type { AgentEvidence, FlagDraft } from '../flag';
import { agentSentence } from '../wording/agent-sentence';

/** An agent as a flag names one. */
export type FlagAgent = { id: number; externalId: string; name: string };

type AgentKind = Parameters<typeof agentSentence>[0];

/** Where and when a review looked. `occurredAt`: end of the window, epoch milliseconds. */
export type ReviewWindow = { period: Period; occurredAt: number };

const unitOf = (metric: 'handle-time' | 'csat') =>
	metric === 'handle-time' ? ('percent' as const) : ('points' as const);

/** An agent far beyond how agents ordinarily differ. @returns null for every other agent */
export function outlierFlag(
	comparison: AgentComparison,
	agent: FlagAgent,
	window: ReviewWindow
): FlagDraft | null {
	if (!comparison.outlier) return null;
	const { metric, estimate, low, high, n, peers, pAdjusted } = comparison;
	return draft('agent-outlier', agent, window, {
		...{ agentId: agent.externalId, agent: agent.name, metric, unit: unitOf(metric) },
		...{ estimate: inUnit(metric, estimate), low: inUnit(metric, low), high: inUnit(metric, high) },
		...{ peers, n, pAdjusted, since: null, peerSpread: null }
	});
}

/** An agent whose quality swings from day to day far more than the peers'. @returns null for every other agent */
export function inconsistentFlag(
	found: AgentDayToDay,
	agent: FlagAgent,
	window: ReviewWindow
): FlagDraft | null {
	if (!found.inconsistent) return null;
	const { metric, spread, low, high, n, peers, pAdjusted, peerSpread, days, since } = found;
	const counted = { ...window, period: { ...window.period, from: since } };
	return draft('agent-inconsistent', agent, counted, {
		...{ agentId: agent.externalId, agent: agent.name, metric, unit: unitOf(metric) },
		...{ estimate: inUnit(metric, spread), low: inUnit(metric, low), high: inUnit(metric, high) },
		...{ peers, n, days, pAdjusted, since: isoDate(since), peerSpread: inUnit(metric, peerSpread) }
	});
}

/** An agent whose satisfaction has fallen below the agent's own usual level. @returns null for every other agent */
export function driftFlag(
	found: AgentDecline,
	agent: FlagAgent,
	window: ReviewWindow
): FlagDraft | null {
	const { declining, change, low, high, n, peers, since, until } = found;
	if (!declining || change === null || low === null || high === null) return null;
	const { period } = window;
	const counted = { ...window, period: { ...period, from: since ?? period.from } };
	return draft('agent-drift', agent, counted, {
		...{ agentId: agent.externalId, agent: agent.name, metric: 'csat', unit: 'points' },
		...{ estimate: change, low, high, peers, n, pAdjusted: null },
		...{ since: since === null ? null : isoDate(since), peerSpread: null },
		lastDay: isoDate(Math.min(until ?? period.until, period.until) - 1)
	});
}

/** One flag an agent, kind and metric. */
export function draft(
	kind: AgentKind,
	agent: FlagAgent,
	{ period, occurredAt }: ReviewWindow,
	evidence: AgentEvidence
): FlagDraft {
	return {
		flagId: `${kind}:${agent.externalId}:${evidence.metric}`,
		kind,
		severity: 2,
		occurredAt,
		subjectType: 'agent',
		subjectId: agent.externalId,
		agentId: agent.id,
		queueId: 0,
		fromDay: period.from,
		untilDay: period.until,
		sentence: agentSentence(kind, evidence),
		evidence
	};
}
