import { m } from '$lib/i18n/compiled/messages';
import type { AgentEvidence, FlagKind } from '../flag';
import { isoDateWords } from './date';
import { fixed, grouped, signed } from './number';

type AgentKind = Extract<
	FlagKind,
	'agent-over-service' | 'agent-outlier' | 'agent-drift' | 'agent-inconsistent'
>;

const METRIC = {
	'handle-time': m.swing_handle_time,
	csat: m.swing_satisfaction,
	'over-service': m.said_metric_over_service,
	'short-calls': m.said_metric_short
};

const counted = (count: number) => ({ count, shown: grouped(count) });

/** What a person reads of an agent: an invitation to look, never a rank. */
export function agentSentence(kind: AgentKind, e: AgentEvidence): string {
	const { agent, unit } = e;
	const size = (value: number) =>
		unit === 'percent' ? `${signed(value, 0)} %` : m.swing_points({ size: signed(value, 2) });
	const spread = (value: number) =>
		unit === 'percent'
			? `±${fixed(Math.abs(value), 0)} %`
			: m.swing_points({ size: `±${fixed(Math.abs(value), 2)}` });
	const peers = m.counts_peers(counted(e.peers));
	const basis = m.said_agent_basis({ contacts: m.counts_contacts(counted(e.n)), peers });
	const metric = METRIC[e.metric]();
	switch (kind) {
		case 'agent-over-service':
			return m.said_agent_rate({ agent, basis, ...rate(e, 1) });
		case 'agent-outlier':
			if (e.metric === 'short-calls')
				return m.said_agent_short({
					...{ agent, peers, ...rate(e, 0), usual: fixed(e.peerSpread ?? 0, 1) },
					calls: m.counts_calls(counted(e.n))
				});
			return m.said_agent_outlier({
				...{ agent, metric, basis, size: size(e.estimate) },
				...{ low: size(e.low), high: size(e.high) }
			});
		case 'agent-drift':
			return m.said_agent_drift({
				...{ agent, metric, size: size(e.estimate) },
				since: e.since === null ? m.said_agent_some_weeks() : isoDateWords(e.since),
				answers: m.counts_answers(counted(e.n))
			});
		case 'agent-inconsistent': {
			const said = { agent, metric, basis, size: spread(e.estimate) };
			const others = spread(e.peerSpread ?? 0);
			return /[1-9]/.test(others)
				? m.said_agent_uneven({ ...said, peers: others })
				: m.said_agent_uneven_alone(said);
		}
	}
}

function rate({ estimate, low, high }: AgentEvidence, digits: number) {
	return { rate: fixed(estimate, digits), low: fixed(low, digits), high: fixed(high, digits) };
}
