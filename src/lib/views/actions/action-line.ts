import type { ActionEffect } from '$lib/domain/action-effect';
import { m } from '$lib/i18n/compiled/messages';
import { dayDate } from '../format/date';
import { effectSentence } from './effect-sentence';

/** An action as the store keeps it. */
export type ActionOnScreen = {
	actionId: number;
	title: string;
	owner: string;
	dueDay: number | null;
	flagId: string | null;
	week: string | null;
	status: 'open' | 'done';
	doneAt: number | null;
	agentId: number;
};

/** An action, ready to draw. */
export type ActionLine = {
	actionId: number;
	title: string;
	done: boolean;
	/** Who, until when, from which review, done. */
	about: string;
	/** What became of it, of what is done for one agent; null: there is nothing to measure. */
	effect: string | null;
	/** The flag that it came from. */
	href: string | null;
};

/**
 * Puts an action into words.
 * @param effects what was measured, by the number of the action
 * @param week the review that it stands in; another one is named
 */
export function actionLine(
	action: ActionOnScreen,
	effects: ReadonlyMap<number, ActionEffect>,
	week: string | null = null
): ActionLine {
	const { actionId, title, owner, dueDay, flagId, agentId } = action;
	const done = action.status === 'done';
	const effect = effects.get(actionId);
	const measurable = done && agentId > 0;
	return {
		...{ actionId, title, done },
		about: [
			owner,
			...(dueDay === null ? [] : [dayDate(dueDay)]),
			...(week !== null && action.week !== null && action.week !== week
				? [m.action_from({ week: action.week })]
				: []),
			...(done ? [m.action_is_done()] : [])
		].join(', '),
		effect: measurable
			? effect
				? effectSentence(effect)
				: action.doneAt === null
					? m.action_date_lost()
					: m.action_not_measured()
			: null,
		href: flagId === null ? null : `/flags?status=all&days=all&flag=${encodeURIComponent(flagId)}`
	};
}
