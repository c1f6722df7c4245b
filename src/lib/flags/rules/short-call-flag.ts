import type { ShortCallRate } from '$lib/analysis/short-calls/short-call-rates';
import type { FlagDraft } from '../flag';
import { draft, type FlagAgent, type ReviewWindow } from './agent-flag';

/** An agent whose calls end within seconds far more often than peers'. @returns null for every other agent */
export function shortCallFlag(
	found: ShortCallRate,
	agent: FlagAgent,
	window: ReviewWindow
): FlagDraft | null {
	if (!found.excessive) return null;
	const { rate, low, high, usual, peers, n, short, pAdjusted } = found;
	return draft('agent-outlier', agent, window, {
		...{ agentId: agent.externalId, agent: agent.name, metric: 'short-calls' },
		unit: 'per-thousand',
		...{ estimate: 1000 * rate, low: 1000 * low, high: 1000 * high },
		...{ peers, n, count: short, pAdjusted, since: null, peerSpread: 1000 * usual }
	});
}
