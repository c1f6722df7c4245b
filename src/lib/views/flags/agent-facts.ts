import type { AgentEvidence } from '$lib/flags/flag';
import { spreadWords } from '$lib/flags/wording/agent-sentence';
import { isoDateWords } from '$lib/flags/wording/date';
import { inPercent, pValue, signed } from '$lib/flags/wording/number';
import { m } from '$lib/i18n/compiled/messages';
import { decimal, whole } from '../format/number';
import type { Fact } from './fact';

/** What a flag on an agent rests on: each measure by its own name. */
export function agentFacts(kind: string, e: AgentEvidence): Fact[] {
	const size = sizeOf(kind, e);
	const { estimate, usual } = names(kind, e);
	return [
		...overServed(e),
		{ ...estimate, value: size(e.estimate) },
		{
			name: m.fact_interval(),
			value: m.swing_interval({ low: size(e.low), high: size(e.high) }),
			means: 'interval'
		},
		...(usual && e.peerSpread !== null ? [{ name: usual, value: size(e.peerSpread) }] : []),
		{
			name: kind === 'agent-outlier' ? m.fact_peers() : m.fact_others(),
			value: whole(e.peers)
		},
		{ name: e.metric === 'csat' ? m.fact_answers() : m.fact_contacts(), value: whole(e.n) },
		...(e.days === undefined ? [] : [{ name: m.fact_days(), value: whole(e.days) }]),
		...(e.pAdjusted === null
			? []
			: [{ name: m.fact_p(), value: pValue(e.pAdjusted), means: 'p-adjusted' as const }]),
		...(e.since === null ? [] : [{ name: m.fact_since(), value: isoDateWords(e.since) }]),
		...(e.lastDay === undefined ? [] : [{ name: m.fact_up_to(), value: isoDateWords(e.lastDay) }])
	];
}

/** What the estimate is called, and what is usual for others. */
function names(
	kind: string,
	{ metric }: AgentEvidence
): { estimate: Omit<Fact, 'value'>; usual?: string } {
	if (kind === 'agent-inconsistent')
		return {
			estimate: { name: m.fact_day_to_day(), means: 'day-to-day' },
			usual: m.fact_middle_agent()
		};
	if (kind === 'agent-drift') return { estimate: { name: m.fact_own_change() } };
	if (metric === 'over-service')
		return { estimate: { name: m.fact_rate_chance(), means: 'allowing-for-chance' } };
	if (metric === 'short-calls')
		return { estimate: { name: m.fact_short() }, usual: m.fact_peers_work() };
	return { estimate: { name: m.fact_peers_difference(), means: 'difference-from-peers' } };
}

function sizeOf(kind: string, e: AgentEvidence): (value: number) => string {
	if (kind === 'agent-inconsistent') return (value) => spreadWords(e, value);
	return (value) => {
		if (e.unit === 'per-thousand') return m.fact_of_thousand({ n: decimal(value, 1) });
		if (e.unit === 'points') return m.swing_points({ size: signed(value, 2) });
		return inPercent(signed(value, 1));
	};
}

/** "28 of 564" over-served: the rate beside it is another number. */
function overServed({ metric, count, n }: AgentEvidence): Fact[] {
	if (metric !== 'over-service' || count === undefined) return [];
	const value = m.fact_part({ part: whole(count), all: whole(n) });
	return [{ name: m.fact_over_served(), value, means: 'over-served' }];
}
