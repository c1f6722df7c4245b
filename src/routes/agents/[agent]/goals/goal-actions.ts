import { fail, type RequestEvent } from '@sveltejs/kit';
import { localClock } from '$lib/domain/local-time';
import { m } from '$lib/i18n/compiled/messages';
import { newId } from '$lib/server/access/secret';
import { readAgents } from '$lib/server/store/read/agents';
import { readFirstDay } from '$lib/server/store/read/window-facts';
import { endGoal, setGoal } from '$lib/server/store/results/goals';
import { goalDraft, readGoalForm, type GoalDraft } from '$lib/views/agent/read-goal-form';
import { postedForm } from '../../../settings/posted-form';

/** What the last post about goals came to. */
export type GoalAnswer = {
	/** The goal that it was about; empty: the one that is to be set. */
	of?: string;
	/** What stood in the form, where it is not kept. */
	draft?: GoalDraft;
	errors?: Record<string, string>;
	said?: string;
	problem?: string;
	/** The goal that is to be ended: a person has to say yes. */
	confirm?: string;
};

type Asked = Pick<RequestEvent, 'locals' | 'request'> & { params: { agent: string } };

const done = (goal: GoalAnswer) => ({ goal });
const refused = (status: number, goal: GoalAnswer) => fail(status, { goal });

async function agentOf({ locals: { store, site }, params }: Asked): Promise<number | null> {
	const [agent] = await readAgents(store, site.siteId, 0, params.agent);
	return agent?.agentId ?? null;
}

export const goalActions = {
	/** Sets a goal, in the place of one about the same thing. */
	setGoal: async (event: Asked) => {
		const { store, site } = event.locals;
		const draft = goalDraft(postedForm(await event.request.formData()));
		const of = draft.goalId;
		const now = Date.now();
		const today = localClock(site.settings.zone)(now).day;
		const first = (await readFirstDay(store, site.siteId)) ?? today;
		const stated = readGoalForm(draft, { first, today });
		if ('errors' in stated) return refused(422, { of, draft, errors: stated.errors });
		const agentId = await agentOf(event);
		const kept =
			agentId !== null &&
			(await setGoal(store, site.siteId, agentId, { ...stated.value, goalId: newId() }, now));
		return kept
			? done({ said: m.goal_kept() })
			: refused(404, { of, draft, problem: m.goal_gone() });
	},
	/** Ends a goal once a person has said yes. */
	endGoal: async (event: Asked) => {
		const { store, site } = event.locals;
		const form = postedForm(await event.request.formData());
		const goalId = form.text('goalId').replaceAll('\0', '').slice(0, 100);
		if (form.text('confirm') !== 'yes') return refused(409, { of: goalId, confirm: goalId });
		const agentId = await agentOf(event);
		const ended =
			agentId !== null && (await endGoal(store, site.siteId, agentId, goalId, Date.now()));
		return ended ? done({ said: m.goal_ended_said() }) : refused(404, { problem: m.goal_gone() });
	}
};
