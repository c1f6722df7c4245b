import { FEWEST_A_DAY } from '$lib/analysis/agents/inconsistent-agents';
import { m } from '$lib/i18n/compiled/messages';
import type { AgentEvidence, FlagKind } from '../flag';
import { isoDateWords } from './date';
import { fixed, grouped, inPercent, signed } from './number';

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
	const { agent } = e;
	const metric = METRIC[e.metric]();
	const peers = m.counts_peers(counted(e.peers));
	switch (kind) {
		case 'agent-over-service':
			return overServes(e);
		case 'agent-outlier': {
			if (e.metric === 'short-calls') return shortCalls(e, peers);
			const basis = m.said_agent_basis({ contacts: basisOf(e), peers });
			return m.said_agent_outlier({
				...{ agent, metric, basis, size: difference(e, e.estimate) },
				...{ low: difference(e, e.low), high: difference(e, e.high) }
			});
		}
		case 'agent-drift': {
			const answers = m.counts_answers(counted(e.n));
			return m.said_agent_drift({
				...{ agent, metric, size: difference(e, e.estimate) },
				since: e.since === null ? m.said_agent_some_weeks() : isoDateWords(e.since),
				answers:
					e.lastDay === undefined
						? answers
						: m.said_agent_up_to({ counted: answers, day: isoDateWords(e.lastDay) })
			});
		}
		case 'agent-inconsistent':
			return uneven(e);
	}
}

/** How many contacts, or answers, it rests on. */
function basisOf({ metric, n }: AgentEvidence): string {
	return metric === 'csat' ? m.counts_answers(counted(n)) : m.counts_contacts(counted(n));
}

function difference({ unit }: AgentEvidence, value: number): string {
	return unit === 'percent'
		? inPercent(signed(value, 0))
		: m.swing_points({ size: signed(value, 2) });
}

/** Of a standard deviation: on either side. */
export function spreadWords({ unit }: Pick<AgentEvidence, 'unit'>, value: number): string {
	return unit === 'percent'
		? `±${inPercent(fixed(Math.abs(value), 0))}`
		: m.swing_points({ size: `±${fixed(Math.abs(value), 2)}` });
}

/** The rate is not the plain share beside it, and says so. */
function overServes(e: AgentEvidence): string {
	const { agent, n, count } = e;
	const digits = e.estimate < 10 ? 1 : 0;
	const said = { agent, others: others(e), ...rate(e, digits) };
	return count === undefined
		? m.said_agent_rate({ ...said, basis: basisOf(e) })
		: m.said_agent_rate_of({ ...said, part: grouped(count), all: grouped(n) });
}

function shortCalls(e: AgentEvidence, peers: string): string {
	const { agent, n, count } = e;
	const said = { agent, peers, ...rate(e, 0), usual: fixed(e.peerSpread ?? 0, 1) };
	return count === undefined
		? m.said_agent_short({ ...said, calls: m.counts_calls(counted(n)) })
		: m.said_agent_short_of({ ...said, part: grouped(count), all: grouped(n) });
}

function uneven(e: AgentEvidence): string {
	const { agent } = e;
	const said = {
		...{ agent, metric: METRIC[e.metric](), size: spreadWords(e, e.estimate) },
		...{ basis: unevenBasis(e), others: others(e) }
	};
	const usual = spreadWords(e, e.peerSpread ?? 0);
	return /[1-9]/.test(usual)
		? m.said_agent_uneven({ ...said, usual })
		: m.said_agent_uneven_alone(said);
}

/** On which days: those of few answers are not among them. */
function unevenBasis(e: AgentEvidence): string {
	const basis = basisOf(e);
	if (e.days === undefined || e.since === null) return basis;
	const said = { basis, days: m.counts_days(counted(e.days)), since: isoDateWords(e.since) };
	const least = e.metric === 'csat' ? FEWEST_A_DAY.csat : 1;
	return least > 1
		? m.said_agent_days_of({ ...said, answers: m.counts_answers(counted(least)) })
		: m.said_agent_days(said);
}

function others({ peers }: AgentEvidence): string {
	return m.said_agent_others({ n: grouped(peers) });
}

function rate({ estimate, low, high }: AgentEvidence, digits: number) {
	return { rate: fixed(estimate, digits), low: fixed(low, digits), high: fixed(high, digits) };
}
