import type { Channel } from '$lib/domain/contact';
import type { HabitKind } from '$lib/domain/source-habits';
import type { WatchedField } from '$lib/domain/source-profile';

/** The kinds of flag, as the API names them. */
export const FLAG_KINDS = [
	'over-service',
	'struggle',
	'rushed',
	'swing',
	'alarm',
	'agent-over-service',
	'agent-outlier',
	'agent-drift',
	'agent-inconsistent',
	'improvement',
	'improvement-fading',
	'repeat-failure',
	'pattern',
	'promise-broken',
	'data-quality'
] as const;
export type FlagKind = (typeof FLAG_KINDS)[number];

export const FLAG_STATUSES = ['open', 'acknowledged', 'closed'] as const;
export type FlagStatus = (typeof FLAG_STATUSES)[number];

export const VERDICTS = [
	'over-served',
	'complex',
	'process-fault',
	'justified',
	'no-issue'
] as const;
export type Verdict = (typeof VERDICTS)[number];

export type SubjectType =
	'contact' | 'agent' | 'swing' | 'improvement' | 'customer' | 'pattern' | 'data';

/** Evidence of a flag on one contact. */
export type ContactEvidence = {
	contactId: string;
	agent: string | null;
	handleSeconds: number;
	typicalSeconds: number;
	ratio: number;
	/** The kind of work in words, and what they are made of; flags of earlier versions have the words alone. */
	segment: string;
	work?: { queue: string | null; topic: string | null; channel: Channel };
	/** Contacts behind the typical time, and the share of them that were shorter (0 to 1). */
	n: number;
	longerThan: number | null;
	talkSeconds: number | null;
	holdSeconds: number | null;
	wrapSeconds: number | null;
	z: number;
	displacedCustomers: number;
	/** Score at least 3: true; 2 or less: false; unanswered: null. */
	satisfied: boolean | null;
	exception: string | null;
	/** Over-service without a score yet. */
	provisional: boolean;
	struggleProbability: number | null;
};

/** Evidence of a swing, as CONTRACT.md names its fields. */
export type SwingEvidence = {
	scope: string;
	metric: 'handle-time' | 'csat';
	dimension: 'shift' | 'weekday' | 'weekend' | 'load' | 'seniority';
	level: string;
	versus: 'rest';
	/** Other agents are compared, not the same ones with themselves; findings of earlier versions do not have it. */
	between?: boolean;
	unit: 'percent' | 'points';
	effect: number | null;
	ciLow: number | null;
	ciHigh: number | null;
	/** On the scale of the score: ln seconds or points. */
	standardError: number | null;
	df: number | null;
	p: number | null;
	pAdjusted: number | null;
	shared: boolean | null;
	verdict: 'swing' | 'driven-by-few' | 'stable' | 'not-enough-evidence';
	reason: string | null;
	agents: number;
	contacts: number;
	/** Day number from which on answers were left out as still arriving; null where none were. */
	answersUntil?: number | null;
	/** How many hypotheses the review tested. */
	tested: number;
};

/** Evidence of a flag on an agent. */
export type AgentEvidence = {
	agentId: string;
	agent: string;
	metric: 'handle-time' | 'csat' | 'over-service' | 'short-calls';
	unit: 'percent' | 'points' | 'per-thousand';
	/** Differences and the rate of over-service are drawn to the peers' as far as they rest on few contacts. */
	estimate: number;
	low: number;
	high: number;
	/** What the agent is compared with. */
	peers: number;
	n: number;
	pAdjusted: number | null;
	/** Of over-service and short calls: how many of the n they are. Flags of earlier versions have none of these three. */
	count?: number;
	/** Of inconsistency: on how many days. */
	days?: number;
	/** Of a drift: the last day that is counted (ISO date). */
	lastDay?: string;
	/** Drift: since which day (ISO date); inconsistency: the first day that is counted. */
	since: string | null;
	/** Inconsistency: the middle agent's day-to-day spread; short calls: what is usual for peers. */
	peerSpread: number | null;
};

/** Evidence of an improvement (or a worsening) that was found in a daily series. */
export type ImprovementEvidence = {
	scope: string;
	metric: 'handle-time' | 'csat';
	unit: 'percent' | 'points';
	/** ISO date of the step. */
	since: string;
	/** Signed so that better is positive. */
	early: number;
	late: number | null;
	retention: number | null;
	retentionLow: number | null;
	retentionHigh: number | null;
	verdict: 'too-early' | 'held' | 'fading' | 'lost' | 'unclear';
	days: number;
};

/** Evidence of a source of data that changed a habit. */
export type SourceEvidence = {
	source: string;
	/** In words: the files, or the API. */
	name: string;
	change: HabitKind;
	/** Of a column that fell silent. */
	field: WatchedField | null;
	/** A share, 0 to 1, or a typical handle time. */
	unit: 'share' | 'seconds';
	before: number;
	now: number;
	/** Of handle times: what their unit was multiplied by. */
	factor: number | null;
	/** ISO dates: the first day of it, and the day on which the habit was back; null while it is not. */
	since: string;
	until: string | null;
	/** Contacts of these days. */
	contacts: number;
	/** An import that it began with. */
	batchId: string;
};

export type Evidence =
	ContactEvidence | SwingEvidence | AgentEvidence | ImprovementEvidence | SourceEvidence;

/** What a rule decides: a flag before it meets the store. */
export type FlagDraft = {
	/** kind:subject; the same thing found again has the same id. */
	flagId: string;
	kind: FlagKind;
	/** 1 worth knowing, 2 worth acting on, 3 act today. */
	severity: 1 | 2 | 3;
	/** Epoch milliseconds of what the flag speaks of: the contact's start or the window's end. */
	occurredAt: number;
	subjectType: SubjectType;
	subjectId: string;
	/** Numbers in the reference tables; 0 where there is none. */
	agentId: number;
	queueId: number;
	/** Day numbers, `untilDay` exclusive. */
	fromDay: number;
	untilDay: number;
	sentence: string;
	evidence: Evidence;
};
