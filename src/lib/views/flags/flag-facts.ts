import type {
	AgentEvidence,
	ContactEvidence,
	Evidence,
	ImprovementEvidence,
	SourceEvidence,
	SwingEvidence
} from '$lib/flags/flag';
import { isoDateWords } from '$lib/flags/wording/date';
import { clock } from '$lib/flags/wording/duration';
import { inPercent, pValue, shareBelow, signed } from '$lib/flags/wording/number';
import { workWords } from '$lib/flags/wording/segment-words';
import { m } from '$lib/i18n/compiled/messages';
import { amount, decimal, share, whole } from '../format/number';
import { agentFacts } from './agent-facts';
import type { Fact } from './fact';
import { sourceFacts } from './source-facts';

/** What a flag rests on, as names and values. Empty for evidence of a later version. */
export function flagFacts(
	{ subjectType, kind }: { subjectType: string; kind: string },
	evidence: Evidence
): Fact[] {
	switch (subjectType) {
		case 'contact':
			return contactFacts(evidence as ContactEvidence);
		case 'swing':
			return swingFacts(evidence as SwingEvidence);
		case 'agent':
			return agentFacts(kind, evidence as AgentEvidence);
		case 'improvement':
			return improvementFacts(evidence as ImprovementEvidence);
		case 'data':
			return sourceFacts(evidence as SourceEvidence);
		default:
			return [];
	}
}

function contactFacts(e: ContactEvidence): Fact[] {
	const part = (seconds: number | null) => (seconds === null ? m.fact_unknown() : clock(seconds));
	const rated =
		e.satisfied === null
			? m.fact_not_rated()
			: e.satisfied
				? m.fact_satisfied()
				: m.fact_not_satisfied();
	return [
		{ name: m.fact_work(), value: workWords(e) },
		{ name: m.fact_handle(), value: clock(e.handleSeconds), means: 'handle-time' },
		{
			name: m.fact_typical(),
			value: `${clock(e.typicalSeconds)}, n ${whole(e.n)}`,
			means: 'typical'
		},
		{ name: m.fact_times(), value: decimal(e.ratio, 1), means: 'typical' },
		...(e.longerThan === null
			? []
			: [
					{
						name: m.fact_longer(),
						value: e.longerThan === 1 ? m.fact_all() : shareBelow(e.longerThan)
					}
				]),
		{
			name: m.fact_parts(),
			value: [e.talkSeconds, e.holdSeconds, e.wrapSeconds]
				.map(part)
				.reduce((first, last) => m.words_list({ first, last }))
		},
		// A contact shorter than typical takes no room from anybody.
		...(e.ratio < 1
			? []
			: [
					{
						name: m.fact_room(),
						value: decimal(e.displacedCustomers, 1),
						means: 'room' as const
					}
				]),
		{ name: m.fact_customer(), value: rated },
		...(e.struggleProbability === null
			? []
			: [
					{
						name: m.fact_struggle(),
						value: share(e.struggleProbability),
						means: 'struggle' as const
					}
				])
	];
}

function swingFacts(e: SwingEvidence): Fact[] {
	const size = (value: number | null) =>
		value === null
			? m.fact_not_known()
			: e.unit === 'percent'
				? inPercent(signed(value, 1))
				: m.swing_points({ size: signed(value, 2) });
	return [
		{ name: m.fact_difference(), value: size(e.effect) },
		{
			name: m.fact_interval_95(),
			value: m.swing_interval({ low: size(e.ciLow), high: size(e.ciHigh) }),
			means: 'interval'
		},
		...(e.pAdjusted === null
			? []
			: [
					{
						name: m.fact_p_tests({ n: e.tested }),
						value: pValue(e.pAdjusted),
						means: 'p-adjusted' as const
					}
				]),
		{
			name: m.fact_shared(),
			value: e.shared === null ? m.fact_unsayable() : yesNo(e.shared)
		},
		{ name: m.fact_agents(), value: whole(e.agents) },
		{ name: e.metric === 'csat' ? m.fact_answers() : m.fact_contacts(), value: whole(e.contacts) }
	];
}

function improvementFacts(e: ImprovementEvidence): Fact[] {
	const size = (value: number | null) =>
		value === null
			? m.fact_too_early()
			: e.unit === 'percent'
				? inPercent(signed(value, 1))
				: m.swing_points({ size: signed(value, 2) });
	const kept =
		e.retention === null
			? m.fact_not_yet()
			: e.retentionLow === null || e.retentionHigh === null
				? share(e.retention)
				: m.fact_kept({
						share: share(e.retention),
						...{ low: share(e.retentionLow), high: share(e.retentionHigh) }
					});
	return [
		{
			name: m.fact_since(),
			value: m.fact_since_days({ ...amount(e.days), day: isoDateWords(e.since) })
		},
		{ name: m.fact_gain_first(), value: size(e.early) },
		{ name: m.fact_gain_last(), value: size(e.late) },
		{ name: m.fact_left(), value: kept }
	];
}

function yesNo(is: boolean): string {
	return is ? m.fact_yes() : m.fact_no();
}
