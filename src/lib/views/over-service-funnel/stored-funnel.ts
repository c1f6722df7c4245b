import { rateFunnel } from '$lib/analysis/over-service/rate-funnel';
import type { StoredRate } from '../agent/stored-agent-findings';
import { funnelView, type FunnelView } from './funnel-view';

/** An agent's rate as the review keeps it; day numbers of its window, `untilDay` exclusive. */
type Kept = { fromDay: number; untilDay: number; evidence: StoredRate };

/** The funnel of the newest review, each agent leading to the contacts of the days that it looked at. */
export function storedFunnel(kept: readonly Kept[]): FunnelView {
	const [first] = kept;
	const rates = kept.map(({ evidence }) => evidence);
	const agents = new Map(rates.map(({ agent, agentId, name }) => [agent, { id: agentId, name }]));
	return funnelView(
		first
			? rateFunnel(rates.map(countsOf))
			: { notEnough: 'no review has had two agents to compare yet' },
		(agent) => agents.get(agent) ?? { id: String(agent), name: String(agent) },
		first ? { from: first.fromDay, until: first.untilDay } : { from: 0, until: 0 }
	);
}

/** What was counted: the kept `rate` is drawn towards the centre's, which a funnel must not be. */
function countsOf({ agent, n, flags, excessive }: StoredRate) {
	return { agent, n, flags, excessive };
}
