import type { AssessedGoal } from '$lib/analysis/goals/assess-goal';
import { isoDate } from '$lib/domain/iso-date';
import type { AgentGoal, GoalMetric } from '$lib/domain/agent-goal';
import type { Period } from '$lib/domain/period';
import { inPercent } from '$lib/flags/wording/number';
import { m } from '$lib/i18n/compiled/messages';
import { basisWords } from '../chart/basis-words';
import { contactsHref } from '../contact/contact-query';
import { dayDate, periodDates, shortDay } from '../format/date';
import { amount, decimal, plain, signedDecimal, whole } from '../format/number';
import { sentences } from '../shared-words/sentences';
import type { Standing } from '../shared-words/standing';
import type { GoalDraft } from './read-goal-form';

/** A goal of an agent, ready to show. */
export type GoalLine = {
	goalId: string;
	/** "Satisfaction: at least 4.4". */
	title: string;
	standing: Standing;
	shape: string;
	/** "met", "not met yet", "not clear yet". */
	word: string;
	/** Days, with whom, and what was noted. */
	about: string;
	/** Where the agent is, with what it rests on; what lacks, where too little is known. */
	sentence: string;
	/** Distances from the target, to draw; null where there is nothing to. */
	interval: { at: number; low: number; high: number } | null;
	/** What the line in the middle of the drawing is. */
	target: string;
	/** What to keep in mind of such a goal; null: nothing. */
	warning: string | null;
	/** The contacts behind it; null: none yet. */
	href: string | null;
	ended: boolean;
	/** As it stands in the form that changes it. */
	draft: GoalDraft;
};

type Input = {
	goal: AgentGoal & { endedAt: number | null; replaced: boolean };
	/** The day on which it ended; null: it is in force. */
	endedDay: number | null;
	period: Period | null;
	assessed: AssessedGoal | null;
};

const DIGITS: Readonly<Record<GoalMetric, number>> = {
	'handle-time': 1,
	csat: 2,
	'over-service': 1
};

/** What a goal asks: "Handle time: at most 5 % above others on the same work". */
export function goalTitle({ metric, target }: Pick<AgentGoal, 'metric' | 'target'>): string {
	const size = plain(Math.abs(target));
	if (metric === 'csat') return m.goal_csat({ target: size });
	if (metric === 'over-service') return m.goal_over({ target: size });
	const percent = inPercent(size);
	if (target === 0) return m.goal_time_as_others();
	return target > 0 ? m.goal_time_above({ percent }) : m.goal_time_under({ percent });
}

/** What an agent's ratings aim at: the goal in force, else what the site aims at. */
export function ratingTarget(
	goals: readonly { goal: Pick<Input['goal'], 'metric' | 'target' | 'endedAt'> }[],
	ofSite: number
): number {
	const own = goals.find(({ goal }) => goal.metric === 'csat' && goal.endedAt === null);
	return own?.goal.target ?? ofSite;
}

/**
 * @param of the agent's id in the source, the day after the newest contact's
 */
export function goalLine(
	{ goal, endedDay, period, assessed }: Input,
	of: { agent: string; until: number }
): GoalLine {
	const { goalId, metric, target, fromDay, dueDay, agreedWith, note, replaced } = goal;
	const over = endedDay !== null || of.until > dueDay;
	const found = assessed?.progress ?? null;
	const ended =
		endedDay === null
			? null
			: (replaced ? m.goal_changed : m.goal_ended)({ day: dayDate(endedDay) });
	const days = periodDates(fromDay, dueDay + 1);
	return {
		...{ goalId, title: goalTitle(goal), ...stateOf(assessed, period !== null, over) },
		about: [
			days,
			m.goal_agreed({ who: agreedWith }),
			...(ended ? [ended] : []),
			...(note ? [note] : [])
		].join(' · '),
		sentence: sentenceOf(metric, assessed, period, fromDay),
		interval: found && {
			at: found.estimate - target,
			low: found.low - target,
			high: found.high - target
		},
		target: m.goal_line(),
		warning: metric === 'handle-time' && target < 0 ? m.goal_hurry() : null,
		href: period && contactsHref({ ...period, agent: of.agent, ...behind(metric) }),
		ended: endedDay !== null,
		draft: {
			...{ goalId, metric, target: plain(target).replace(/\s/g, ''), agreedWith, note },
			...{ from: isoDate(fromDay), due: isoDate(dueDay) }
		}
	};
}

const behind = (metric: GoalMetric) => ({
	...(metric === 'csat' ? { rated: true } : { timed: true, tagged: false }),
	...(metric === 'over-service' && { kinds: ['over-service' as const] })
});

function stateOf(assessed: AssessedGoal | null, begun: boolean, over: boolean) {
	const state = assessed?.judgement?.state;
	if (state === 'met') return { standing: 'better' as const, shape: '✓', word: m.goal_met() };
	if (state === 'not-met')
		return {
			...{ standing: over ? ('worse' as const) : ('usual' as const), shape: over ? '✗' : '…' },
			word: over ? m.goal_missed() : m.goal_not_met_yet()
		};
	const word = !begun ? m.goal_ahead() : over ? m.goal_never_clear() : m.goal_not_clear_yet();
	return { standing: 'unclear' as const, shape: '~', word };
}

function sentenceOf(
	metric: GoalMetric,
	assessed: AssessedGoal | null,
	period: Period | null,
	fromDay: number
): string {
	if (!period) return m.goal_begins({ day: dayDate(fromDay) });
	const of = metric === 'csat' ? 'answers' : 'contacts';
	if (!assessed?.progress) return metric === 'csat' ? m.goal_few_answers() : m.goal_few_contacts();
	const { progress, judgement, weeks, leftOut } = assessed;
	const number = (value: number) =>
		metric === 'handle-time'
			? signedDecimal(value, DIGITS[metric])
			: decimal(value, DIGITS[metric]);
	const unit = (text: string) =>
		metric === 'handle-time'
			? inPercent(text)
			: metric === 'over-service'
				? m.goal_of_thousand({ size: text })
				: text;
	const said = {
		days:
			period.until - period.from === 1
				? shortDay(period.from)
				: periodDates(period.from, period.until),
		estimate: unit(number(progress.estimate)),
		interval: m.swing_interval({ low: number(progress.low), high: number(progress.high) }),
		basis: basisWords(of, progress.n)
	};
	const more = judgement?.more ?? null;
	return sentences([
		m.goal_so_far(said),
		...(more === null
			? []
			: [
					of === 'answers' ? m.goal_more_answers(amount(more)) : m.goal_more_contacts(amount(more))
				]),
		...(weeks && weeks.of > 1
			? [m.goal_weeks({ met: whole(weeks.met), ...amount(weeks.of) })]
			: []),
		...(leftOut > 0 ? [m.goal_left_out(amount(leftOut))] : [])
	]);
}
