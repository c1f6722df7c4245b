import type { AgentRate } from '$lib/analysis/over-service/agent-rate';
import type { FlagDraft } from '../flag';
import { draft, type FlagAgent, type ReviewWindow } from './agent-flag';

/** An agent who over-serves more than twice as often as the centre. @returns null for every other agent */
export function agentRateFlag(
	found: AgentRate,
	agent: FlagAgent,
	window: ReviewWindow
): FlagDraft | null {
	if (!found.excessive) return null;
	const { rate, low, high, peers, n, flags } = found;
	return draft('agent-over-service', agent, window, {
		...{ agentId: agent.externalId, agent: agent.name, metric: 'over-service' },
		unit: 'per-thousand',
		...{ estimate: 1000 * rate, low: 1000 * low, high: 1000 * high },
		...{ peers, n, count: flags, pAdjusted: null, since: null, peerSpread: null }
	});
}
