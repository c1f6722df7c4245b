import { assessGoal, type AssessedGoal } from '$lib/analysis/goals/assess-goal';
import { localClock, weekOf } from '$lib/domain/local-time';
import type { Period } from '$lib/domain/period';
import { readAgentDays } from '$lib/server/store/read/agent-day-rows';
import { readAgentWorkDays } from '$lib/server/store/read/agent-work-days';
import { countContacts } from '$lib/server/store/read/contact-list';
import { readWeekSketches, type WeekSketchRow } from '$lib/server/store/read/week-sketches';
import { readGoals, type StoredGoal } from '$lib/server/store/results/goals';
import type { SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import { dataKey } from './data-key';
import { Remembered } from './remembered';

/** A goal with where the agent is. */
export type GoalWithProgress = {
	goal: StoredGoal;
	/** The day of the site on which it ended; null: it is in force. */
	endedDay: number | null;
	/** The days of the goal that have been; null: none yet. */
	period: Period | null;
	assessed: AssessedGoal | null;
};

/** What everybody's times are is the same for every agent, and moves little between two reviews. */
const everybodys = new Remembered<WeekSketchRow[]>(4);

async function everybodysWeeks(store: Store, site: SiteRow, weeks: Period) {
	const key = await dataKey(store, site, weeks);
	return everybodys.answer(store, key, () => readWeekSketches(store, site.siteId, weeks));
}

/**
 * The goals of an agent, each measured over its own days: up to the one by which it was agreed, or on which it ended.
 * @param until the day after the newest contact's
 * @param ended at most so many goals that ended
 */
export async function readAgentGoals(
	store: Store,
	site: SiteRow,
	agentId: number,
	until: number,
	ended: number
): Promise<GoalWithProgress[]> {
	const { siteId, settings } = site;
	const goals = await readGoals(store, siteId, agentId, ended);
	const clock = localClock(settings.zone);
	const timed = goals.map((goal) => {
		const endedDay = goal.endedAt === null ? null : clock(goal.endedAt).day;
		const last = Math.min(goal.dueDay, endedDay ?? Infinity);
		const days = { from: goal.fromDay, until: Math.min(until, last + 1) };
		return { goal, endedDay, period: days.until > days.from ? days : null };
	});
	const begun = timed.flatMap(({ period }) => (period ? [period] : []));
	if (begun.length === 0) return timed.map((one) => ({ ...one, assessed: null }));
	const { weekStart } = settings;
	// Whole weeks: what everybody's times are kept by.
	const weeks = {
		from: weekOf(Math.min(...begun.map(({ from }) => from)), weekStart),
		until: weekOf(Math.max(...begun.map((one) => one.until)) - 1, weekStart) + 7
	};
	const [work, all, days] = await Promise.all([
		readAgentWorkDays(store, siteId, weeks, agentId),
		goals.some(({ metric }) => metric === 'handle-time') ? everybodysWeeks(store, site, weeks) : [],
		readAgentDays(store, siteId, weeks, agentId)
	]);
	return Promise.all(
		timed.map(async ({ goal, endedDay, period }) => {
			if (!period) return { goal, endedDay, period, assessed: null };
			const ofGoal = { from: weekOf(period.from, weekStart), until: period.until };
			const isOf = (day: number) => day >= period.from && day < period.until;
			const data = {
				work: work.filter(
					({ day }) =>
						weekOf(day, weekStart) >= ofGoal.from && weekOf(day, weekStart) < ofGoal.until
				),
				all: all.filter(({ week }) => week >= ofGoal.from && week < ofGoal.until),
				days,
				served:
					goal.metric === 'over-service'
						? await countContacts(store, siteId, {
								...{ period, agentId, timed: true, tagged: false, kinds: ['over-service'] }
							})
						: 0,
				contacts: work.reduce((sum, { day, n }) => sum + (isOf(day) ? n : 0), 0)
			};
			return { goal, endedDay, period, assessed: assessGoal(goal, data, period, weekStart) };
		})
	);
}
