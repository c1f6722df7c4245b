import {
	FEWEST_GOAL_DAYS,
	GOAL_METRICS,
	GOAL_TARGETS,
	MOST_GOAL_DAYS,
	type AgentGoal
} from '$lib/domain/agent-goal';
import { dayNumber } from '$lib/domain/iso-date';
import { m } from '$lib/i18n/compiled/messages';
import { givenName } from '../format/given-name';
import { dayDate } from '../format/date';
import { MINUS, plain } from '../format/number';
import { readForm, type FormValues, type ReadForm } from '../settings/form-values';

/** A goal as it stands in the form. */
export type GoalDraft = {
	/** Empty for a new one. */
	goalId: string;
	metric: string;
	target: string;
	/** ISO dates. */
	from: string;
	due: string;
	agreedWith: string;
	note: string;
};

const LONGEST_GOAL_NOTE = 300;
/** What is kept of a field that is far too long, so that it can be shown again. */
const MOST_TYPED = 2000;

/** What a person stated, as it was written. */
export function goalDraft(form: FormValues): GoalDraft {
	const text = (name: string) => form.text(name).replaceAll('\0', '').trim().slice(0, MOST_TYPED);
	return {
		...{ goalId: text('goalId'), metric: text('metric'), target: text('target') },
		...{ from: text('from'), due: text('due'), agreedWith: text('agreedWith'), note: text('note') }
	};
}

/**
 * Reads what a person stated of a goal.
 * @param days the first day of the centre's contacts, and today
 */
export function readGoalForm(
	draft: GoalDraft,
	days: { first: number; today: number }
): ReadForm<Omit<AgentGoal, 'goalId'>> {
	const errors: Record<string, string> = {};
	const metric = GOAL_METRICS.find((one) => one === draft.metric);
	if (!metric) errors.metric = m.goal_choose();
	const { least, most } = GOAL_TARGETS[metric ?? 'csat'];
	const target = readNumber(draft.target);
	if (metric && !(target >= least && target <= most))
		errors.target = m.goal_bad_target({ least: bound(least), most: bound(most) });
	const fromDay = dayNumber(draft.from);
	const latest = days.today + MOST_GOAL_DAYS;
	if (fromDay === null || fromDay < days.first || fromDay > latest)
		errors.from = m.goal_bad_from({ first: dayDate(days.first), last: dayDate(latest) });
	const dueDay = dayNumber(draft.due);
	const length = (dueDay ?? 0) - (fromDay ?? 0) + 1;
	if (dueDay === null) errors.due = m.action_no_date();
	else if (fromDay !== null && !(length >= FEWEST_GOAL_DAYS && length <= MOST_GOAL_DAYS))
		errors.due = m.goal_bad_due({ fewest: FEWEST_GOAL_DAYS, most: MOST_GOAL_DAYS });
	const agreedWith = givenName(draft.agreedWith);
	if (!agreedWith) errors.agreedWith = m.goal_who();
	const note = draft.note.replace(/\s+/g, ' ');
	if (note.length > LONGEST_GOAL_NOTE) errors.note = m.own_answer_long({ n: LONGEST_GOAL_NOTE });
	return readForm(errors, {
		...{ metric: metric ?? 'csat', target, agreedWith, note },
		...{ fromDay: fromDay ?? 0, dueDay: dueDay ?? 0 }
	});
}

const bound = (value: number) => plain(value).replace('-', MINUS);

/** A number with a point or a comma, and any minus sign; NaN for none. */
function readNumber(text: string): number {
	const plainText = text.replace(',', '.').replace(/[−–]/, '-').replace(/\s*%$/, '');
	return /^[-+]?\d+(\.\d+)?$/.test(plainText) ? Number(plainText) : NaN;
}
