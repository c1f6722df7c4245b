import type {
	ContactEvidence,
	FlagKind,
	ImprovementEvidence,
	SwingEvidence
} from '$lib/flags/flag';
import { isoDateWords } from '$lib/flags/wording/date';
import { clock } from '$lib/flags/wording/duration';
import { when } from '$lib/flags/wording/swing-sentence';
import { shortDay } from '../format/date';
import { FEWEST_AGENTS, isWorse, scopeWords, swingSize } from '../swing/swing-row';
import { weekdayName } from './wall-words';

/** A flag as the wall reads it. */
export type WallFlag = {
	flagId: string;
	kind: string;
	severity: number;
	/** Local days that it speaks of, `untilDay` exclusive. */
	fromDay: number;
	untilDay: number;
	evidence: unknown;
};

/** One line of the ticker: the part in the middle is the one to remember. */
export type Headline = {
	flagId: string;
	standing: 'worse' | 'better';
	before: string;
	strong: string;
	after: string;
	/** When: "Sat" or, of an older contact, "12 Nov"; "last 8 weeks" of what they show; empty where the line says it. */
	dated: string;
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
 * @param newestDay day that the wall speaks of
 * @returns null for what does not belong on a wall
 */
export function headline(flag: WallFlag, newestDay: number): Headline | null {
	const { flagId, kind, evidence, fromDay, untilDay } = flag;
	switch (kind) {
		case 'swing': {
			const line = swingLine(flagId, evidence as SwingEvidence);
			const weeks = Math.round((untilDay - fromDay) / 7);
			return line && { ...line, dated: `last ${weeks} weeks` };
		}
		case 'improvement':
		case 'improvement-fading':
			return { ...improvementLine(flagId, evidence as ImprovementEvidence), dated: '' };
		case 'over-service':
		case 'struggle': {
			const dated = newestDay - fromDay < 7 ? weekdayName(fromDay) : shortDay(fromDay);
			return { ...contactLine(flagId, kind, evidence as ContactEvidence), dated };
		}
		default:
			return null;
	}
}

type Line = Omit<Headline, 'dated'>;

function swingLine(flagId: string, e: SwingEvidence): Line | null {
	if (e.agents < FEWEST_AGENTS || e.effect === null) return null;
	const csat = e.metric === 'csat';
	return {
		flagId,
		standing: isWorse(e) ? 'worse' : 'better',
		before: `${subject(e)}${place(e.scope)} is `,
		strong: `${swingSize(e.unit, Math.abs(e.effect)).replace('+', '')} ${direction(csat, e.effect)}`,
		after: e.dimension === 'seniority' || e.between ? ', same work' : ', same agents'
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

/** " in Billing"; nothing for the whole centre. */
function place(scope: string): string {
	return scope === 'site' ? '' : ` in ${scopeWords(scope)}`;
}

function direction(csat: boolean, effect: number): string {
	if (csat) return effect < 0 ? 'points lower' : 'points higher';
	return effect > 0 ? 'longer' : 'shorter';
}

function improvementLine(flagId: string, e: ImprovementEvidence): Line {
	const size =
		e.unit === 'percent'
			? `${Math.abs(e.early).toFixed(0)} %`
			: `${Math.abs(e.early).toFixed(2)} points`;
	const fading = e.verdict === 'fading' || e.verdict === 'lost';
	return {
		flagId,
		standing: fading || e.early < 0 ? 'worse' : 'better',
		before: `${e.metric === 'csat' ? 'Satisfaction' : 'Handle time'}${place(e.scope)}: `,
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

function contactLine(flagId: string, kind: 'over-service' | 'struggle', e: ContactEvidence): Line {
	const customers = Math.round(e.displacedCustomers);
	return {
		flagId,
		standing: 'worse',
		before: kind === 'struggle' ? 'A long struggle: ' : '',
		strong: clock(e.handleSeconds),
		after:
			` against ${clock(e.typicalSeconds)} typical for ${e.segment}` +
			(customers > 0 ? `, room for ${customers} others` : '')
	};
}
