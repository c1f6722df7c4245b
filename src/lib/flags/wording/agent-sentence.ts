import type { AgentEvidence, FlagKind } from '../flag';
import { isoDateWords } from './date';
import { plural, signed } from './number';

type AgentKind = Extract<
	FlagKind,
	'agent-over-service' | 'agent-outlier' | 'agent-drift' | 'agent-inconsistent'
>;

const METRIC = {
	'handle-time': 'Handle time',
	csat: 'Satisfaction',
	'over-service': 'Over-service',
	'short-calls': 'Calls of a few seconds'
};

/** What a person reads of an agent: an invitation to look, never a rank. */
export function agentSentence(kind: AgentKind, e: AgentEvidence): string {
	const size = (value: number) =>
		e.unit === 'percent' ? `${signed(value, 0)} %` : `${signed(value, 2)} points`;
	const spread = (value: number) =>
		e.unit === 'percent'
			? `±${Math.abs(value).toFixed(0)} %`
			: `±${Math.abs(value).toFixed(2)} points`;
	const peers = spread(e.peerSpread ?? 0);
	const hardly = !/[1-9]/.test(peers);
	const basis = `${plural(e.n, 'contact', 'contacts')}, compared with ${plural(e.peers, 'peer', 'peers')} on the same work`;
	switch (kind) {
		case 'agent-over-service':
			return `${e.agent}: ${e.estimate.toFixed(1)} over-served in 1,000 contacts (likely ${e.low.toFixed(1)} to ${e.high.toFixed(1)}), more than twice the centre's rate; ${basis}.`;
		case 'agent-outlier':
			if (e.metric === 'short-calls')
				return `${e.agent}: ${e.estimate.toFixed(0)} of 1,000 calls are over within ten seconds (likely ${e.low.toFixed(0)} to ${e.high.toFixed(0)}), where peers on the same work have ${(e.peerSpread ?? 0).toFixed(1)}; ${plural(e.n, 'call', 'calls')}, compared with ${plural(e.peers, 'peer', 'peers')}. Listen to how they end.`;
			return `${e.agent}: ${METRIC[e.metric].toLowerCase()} ${size(e.estimate)} (${size(e.low)} to ${size(e.high)}) beyond how agents ordinarily differ; ${basis}.`;
		case 'agent-drift':
			return `${e.agent}: ${METRIC[e.metric].toLowerCase()} has drifted by ${size(e.estimate)} since ${e.since === null ? 'some weeks ago' : isoDateWords(e.since)}; ${plural(e.n, 'answer', 'answers')}.`;
		case 'agent-inconsistent':
			return `${e.agent}: ${METRIC[e.metric].toLowerCase()} swings from day to day by ${spread(e.estimate)}, peers ${hardly ? 'hardly at all' : `by ${peers}`}; ${basis}.`;
	}
}
