import { inPercent } from '$lib/flags/wording/number';
import type {
	ContactEvidence,
	FlagKind,
	ImprovementEvidence,
	SwingEvidence
} from '$lib/flags/flag';
import { isoDateWords } from '$lib/flags/wording/date';
import { clock } from '$lib/flags/wording/duration';
import { segmentWords } from '$lib/flags/wording/segment-words';
import { shiftName } from '$lib/flags/wording/shift-name';
import { m } from '$lib/i18n/compiled/messages';
import { shortDay } from '../format/date';
import { decimal, whole } from '../format/number';
import { FEWEST_AGENTS, isWorse, levelName, scopeWords, swingSize } from '../swing/swing-row';
import { tenureName } from '$lib/flags/wording/tenure-name';
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
			return line && { ...line, dated: m.headline_last_weeks({ count: weeks, shown: weeks }) };
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

/** A message whose part between two pairs of stars is the one to remember. */
function line(flagId: string, standing: Line['standing'], message: string): Line {
	const [before = '', strong = '', ...after] = message.split('**');
	return { flagId, standing, before, strong, after: after.join('**') };
}

function swingLine(flagId: string, e: SwingEvidence): Line | null {
	if (e.agents < FEWEST_AGENTS || e.effect === null) return null;
	const of = {
		subject: placed(subject(e), e.scope),
		size: swingSize(e.unit, Math.abs(e.effect)).replace('+', ''),
		direction: direction(e.metric === 'csat', e.effect)
	};
	const others = e.dimension === 'seniority' || e.between;
	const message = others ? m.headline_swing_between(of) : m.headline_swing(of);
	return line(flagId, isWorse(e) ? 'worse' : 'better', message);
}

/** "Weekend satisfaction", "Handle time of agents under 180 days". */
function subject(e: SwingEvidence): string {
	const rated = e.metric === 'csat';
	switch (e.dimension) {
		case 'seniority': {
			const tenure = tenureName(e.level.toLowerCase());
			return rated ? m.headline_satisfaction_of({ tenure }) : m.headline_handle_time_of({ tenure });
		}
		case 'load':
			return rated ? m.headline_satisfaction_peak() : m.headline_handle_time_peak();
		case 'weekend':
			return rated ? m.headline_satisfaction_weekend() : m.headline_handle_time_weekend();
		default: {
			const level =
				e.dimension === 'shift' ? m.headline_shift({ level: shiftName(e.level) }) : levelName(e);
			return rated ? m.headline_satisfaction_at({ level }) : m.headline_handle_time_at({ level });
		}
	}
}

/** "Weekend satisfaction in Billing"; the subject alone for the whole centre. */
function placed(of: string, scope: string): string {
	return scope === 'site' ? of : m.headline_subject_in({ subject: of, queue: scopeWords(scope) });
}

function direction(csat: boolean, effect: number): string {
	if (csat) return effect < 0 ? m.headline_points_lower() : m.headline_points_higher();
	return effect > 0 ? m.headline_longer() : m.headline_shorter();
}

function improvementLine(flagId: string, e: ImprovementEvidence): Line {
	const size = decimal(Math.abs(e.early), e.unit === 'percent' ? 0 : 2);
	const metric = e.metric === 'csat' ? m.headline_satisfaction() : m.headline_handle_time();
	const fading = e.verdict === 'fading' || e.verdict === 'lost';
	return line(
		flagId,
		fading || e.early < 0 ? 'worse' : 'better',
		m.headline_change({
			subject: placed(metric, e.scope),
			size: e.unit === 'percent' ? inPercent(size) : m.headline_points({ size }),
			direction: e.early < 0 ? m.headline_worse() : m.headline_better(),
			day: isoDateWords(e.since),
			holding: HOLDING[e.verdict]()
		})
	);
}

const HOLDING = {
	'too-early': m.headline_hold_early,
	held: m.headline_hold_held,
	fading: m.headline_hold_fading,
	lost: m.headline_hold_lost,
	unclear: m.headline_hold_unclear
} as const;

function contactLine(flagId: string, kind: 'over-service' | 'struggle', e: ContactEvidence): Line {
	const customers = Math.round(e.displacedCustomers);
	const of = {
		size: clock(e.handleSeconds),
		typical: clock(e.typicalSeconds),
		work: e.work ? segmentWords(e.work.queue, e.work.topic, e.work.channel) : e.segment
	};
	const said =
		customers > 0
			? m.headline_over_service_room({ ...of, count: customers, shown: whole(customers) })
			: m.headline_over_service(of);
	return line(flagId, 'worse', kind === 'struggle' ? m.headline_struggle({ line: said }) : said);
}
