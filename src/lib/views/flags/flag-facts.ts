import { WATCHED_FIELD_WORDS } from '$lib/domain/source-profile';
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
import { pValue, shareBelow, signed } from '$lib/flags/wording/number';
import { decimal, share, whole } from '../format/number';

/** One line of evidence. */
export type Fact = { name: string; value: string };

/** What a flag rests on, as names and values. Empty for evidence of a later version. */
export function flagFacts(subjectType: string, evidence: Evidence): Fact[] {
	switch (subjectType) {
		case 'contact':
			return contactFacts(evidence as ContactEvidence);
		case 'swing':
			return swingFacts(evidence as SwingEvidence);
		case 'agent':
			return agentFacts(evidence as AgentEvidence);
		case 'improvement':
			return improvementFacts(evidence as ImprovementEvidence);
		case 'data':
			return sourceFacts(evidence as SourceEvidence);
		default:
			return [];
	}
}

function contactFacts(e: ContactEvidence): Fact[] {
	const part = (seconds: number | null) => (seconds === null ? 'unknown' : clock(seconds));
	const rated = e.satisfied === null ? 'not rated' : e.satisfied ? 'satisfied' : 'not satisfied';
	return [
		{ name: 'Kind of work', value: e.segment },
		{ name: 'Handle time', value: clock(e.handleSeconds) },
		{ name: 'Typical', value: `${clock(e.typicalSeconds)}, n ${whole(e.n)}` },
		{ name: 'Times typical', value: decimal(e.ratio, 1) },
		...(e.longerThan === null
			? []
			: [{ name: 'Longer than', value: e.longerThan === 1 ? 'all' : shareBelow(e.longerThan) }]),
		{
			name: 'Talk, hold, wrap',
			value: [e.talkSeconds, e.holdSeconds, e.wrapSeconds].map(part).join(', ')
		},
		// A contact shorter than typical takes no room from anybody.
		...(e.ratio < 1
			? []
			: [{ name: 'Room for others used up', value: decimal(e.displacedCustomers, 1) }]),
		{ name: 'Customer', value: rated },
		...(e.struggleProbability === null
			? []
			: [{ name: 'Probably a struggle', value: share(e.struggleProbability) }])
	];
}

function swingFacts(e: SwingEvidence): Fact[] {
	const size = (value: number | null) =>
		value === null
			? 'not known'
			: e.unit === 'percent'
				? `${signed(value, 1)} %`
				: `${signed(value, 2)} points`;
	return [
		{ name: 'Difference from the rest', value: size(e.effect) },
		{ name: '95 % interval', value: `${size(e.ciLow)} to ${size(e.ciHigh)}` },
		...(e.pAdjusted === null
			? []
			: [{ name: `p, adjusted for ${e.tested} tests`, value: pValue(e.pAdjusted) }]),
		{
			name: 'Shared by most agents',
			value: e.shared === null ? 'cannot be said' : yesNo(e.shared)
		},
		{ name: 'Agents', value: whole(e.agents) },
		{ name: e.metric === 'csat' ? 'Answers' : 'Contacts', value: whole(e.contacts) }
	];
}

const AGENT_UNITS = { percent: ' %', points: ' points', 'per-thousand': ' of 1,000' } as const;

/** What an agent's estimate is, where it is no difference. */
const AGENT_ESTIMATES: Readonly<Record<string, string>> = {
	'over-service': 'Over-served',
	'short-calls': 'Over within ten seconds'
};

function agentFacts(e: AgentEvidence): Fact[] {
	const rate = e.unit === 'per-thousand';
	const size = (value: number) =>
		(rate ? decimal(value, 1) : signed(value, e.unit === 'points' ? 2 : 1)) + AGENT_UNITS[e.unit];
	return [
		{ name: AGENT_ESTIMATES[e.metric] ?? 'Difference from peers', value: size(e.estimate) },
		{ name: 'Interval', value: `${size(e.low)} to ${size(e.high)}` },
		...(e.metric === 'short-calls' && e.peerSpread !== null
			? [{ name: 'Peers on the same work', value: size(e.peerSpread) }]
			: []),
		{ name: 'Peers', value: whole(e.peers) },
		{ name: 'Contacts', value: whole(e.n) },
		...(e.pAdjusted === null ? [] : [{ name: 'p, adjusted', value: pValue(e.pAdjusted) }]),
		...(e.since === null ? [] : [{ name: 'Since', value: isoDateWords(e.since) }])
	];
}

function improvementFacts(e: ImprovementEvidence): Fact[] {
	const size = (value: number | null) =>
		value === null
			? 'too early'
			: e.unit === 'percent'
				? `${signed(value, 1)} %`
				: `${signed(value, 2)} points`;
	const kept =
		e.retention === null
			? 'cannot be said yet'
			: share(e.retention) +
				(e.retentionLow === null || e.retentionHigh === null
					? ''
					: `, ${share(e.retentionLow)} to ${share(e.retentionHigh)}`);
	return [
		{ name: 'Since', value: `${isoDateWords(e.since)}, ${whole(e.days)} days` },
		{ name: 'Gain in the first three weeks', value: size(e.early) },
		{ name: 'Gain in the last four weeks', value: size(e.late) },
		{ name: 'How much of it is left (80 %)', value: kept }
	];
}

const HABITS: Readonly<Record<SourceEvidence['change'], string>> = {
	silent: 'Known',
	'at-midnight': 'Start at 00:00:00',
	'wrap-capped': 'After-contact work cut off',
	unanswered: 'Unanswered',
	unit: 'Typical handle time'
};

function sourceFacts(e: SourceEvidence): Fact[] {
	const size = (value: number) =>
		e.unit === 'seconds' ? `${decimal(value, value < 10 ? 2 : 0)} s` : share(value);
	const habit = HABITS[e.change] ?? e.change;
	return [
		{ name: 'Source', value: e.name },
		...(e.field === null ? [] : [{ name: 'Column', value: WATCHED_FIELD_WORDS[e.field] }]),
		{ name: `${habit} before`, value: size(e.before) },
		{ name: `${habit} now`, value: size(e.now) },
		{ name: 'Contacts that it concerns', value: whole(e.contacts) },
		{ name: 'Since', value: isoDateWords(e.since) },
		...(e.until === null ? [] : [{ name: 'Came back', value: isoDateWords(e.until) }]),
		{ name: 'Import it began with', value: e.batchId }
	];
}

function yesNo(is: boolean): string {
	return is ? 'yes' : 'no';
}
