import type {
	ContactEvidence,
	FlagKind,
	ImprovementEvidence,
	SwingEvidence
} from '$lib/flags/flag';
import { isoDateWords } from '$lib/flags/wording/date';
import { clock } from '$lib/flags/wording/duration';
import { when } from '$lib/flags/wording/swing-sentence';
import { FEWEST_AGENTS, isWorse, scopeWords, swingSize } from '../swing/swing-row';

/** A flag as the wall reads it. */
export type WallFlag = {
	flagId: string;
	kind: string;
	severity: number;
	evidence: unknown;
};

/** One line of the ticker: the part in the middle is the one to remember. */
export type Headline = {
	flagId: string;
	standing: 'worse' | 'better';
	before: string;
	strong: string;
	after: string;
};

/** Kinds that name no agent and speak of no small group. */
export const WALL_KINDS: readonly FlagKind[] = [
	'swing',
	'improvement',
	'improvement-fading',
	'over-service',
	'struggle'
];

/**
 * A flag in one line for everybody's eyes: no agent, no customer, no group of fewer than five.
 * @returns null for what does not belong on a wall
 */
export function headline({ flagId, kind, evidence }: WallFlag): Headline | null {
	switch (kind) {
		case 'swing':
			return swingLine(flagId, evidence as SwingEvidence);
		case 'improvement':
		case 'improvement-fading':
			return improvementLine(flagId, evidence as ImprovementEvidence);
		case 'over-service':
		case 'struggle':
			return contactLine(flagId, kind, evidence as ContactEvidence);
		default:
			return null;
	}
}

function swingLine(flagId: string, e: SwingEvidence): Headline | null {
	if (e.agents < FEWEST_AGENTS || e.effect === null) return null;
	const csat = e.metric === 'csat';
	return {
		flagId,
		standing: isWorse(e) ? 'worse' : 'better',
		before: `${subject(e)} in ${scopeWords(e.scope)} is `,
		strong: `${swingSize(e.unit, Math.abs(e.effect)).replace('+', '')} ${direction(csat, e.effect)}`,
		after: e.dimension === 'seniority' ? ', same work' : ', same agents and work'
	};
}

/** "Weekend satisfaction", "Handle time of agents under 180 days". */
function subject(e: SwingEvidence): string {
	const metric = e.metric === 'csat' ? 'satisfaction' : 'handle time';
	const first = metric.charAt(0).toUpperCase() + metric.slice(1);
	switch (e.dimension) {
		case 'seniority':
			return `${first} ${when(e)}`;
		case 'load':
			return `Peak-hour ${metric}`;
		case 'weekend':
			return `Weekend ${metric}`;
		default:
			return `${e.level} ${metric}`;
	}
}

function direction(csat: boolean, effect: number): string {
	if (csat) return effect < 0 ? 'points lower' : 'points higher';
	return effect > 0 ? 'longer' : 'shorter';
}

function improvementLine(flagId: string, e: ImprovementEvidence): Headline {
	const size =
		e.unit === 'percent'
			? `${Math.abs(e.early).toFixed(0)} %`
			: `${Math.abs(e.early).toFixed(2)} points`;
	const fading = e.verdict === 'fading' || e.verdict === 'lost';
	return {
		flagId,
		standing: fading || e.early < 0 ? 'worse' : 'better',
		before: `${e.metric === 'csat' ? 'Satisfaction' : 'Handle time'} in ${scopeWords(e.scope)}: `,
		strong: `${size} ${e.early < 0 ? 'worse' : 'better'}`,
		after: ` since ${isoDateWords(e.since)}, ${HOLDING[e.verdict]}`
	};
}

const HOLDING = {
	'too-early': 'too early to say whether it holds',
	held: 'and it holds',
	fading: 'but fading',
	lost: 'but lost again',
	unclear: 'not clear whether it holds'
} as const;

function contactLine(
	flagId: string,
	kind: 'over-service' | 'struggle',
	e: ContactEvidence
): Headline {
	const customers = Math.round(e.displacedCustomers);
	return {
		flagId,
		standing: 'worse',
		before: kind === 'struggle' ? 'A long struggle: ' : '',
		strong: clock(e.handleSeconds),
		after:
			` against ${clock(e.typicalSeconds)} typical for ${e.segment}` +
			(customers > 0 ? `, room for ${customers} others used up` : '')
	};
}
