import { LESS_IS_BETTER, type AgentGoal } from '$lib/domain/agent-goal';
import type { Period } from '$lib/domain/period';
import type { Weekday } from '$lib/domain/site';
import type { NotEnough } from '$lib/domain/window';
import type { GoalProgress } from './goal-progress';
import { judgeGoal, type GoalJudgement } from './judge-goal';
import { meanRating, ratedCells, type RatedDay } from './mean-rating';
import { overServedShare } from './over-served-share';
import { timeBesideOthers, type WorkDay, type WorkSketch } from './time-beside-others';
import { percentOf, timeProgress } from './time-progress';
import { weeksAtGoal, type WeeksAtGoal } from './weeks-at-goal';

/** What is known of an agent over the days of a goal. */
export type GoalData = {
	/** Of whole weeks, as `all`. */
	work: readonly WorkDay[];
	all: readonly WorkSketch[];
	days: readonly RatedDay[];
	/** Contacts of these days that were judged over-served, and all with a handle time. */
	served: number;
	contacts: number;
};

/** Where an agent is with a goal. */
export type AssessedGoal = {
	/** null: too little is known. */
	progress: GoalProgress | null;
	judgement: GoalJudgement | null;
	/** null: weeks say nothing of it, since over-served contacts are too rare. */
	weeks: WeeksAtGoal | null;
	/** Contacts of work that too few others do: nothing is said of them. */
	leftOut: number;
};

/** Weeks of fewer contacts, or answers, say little: as on the charts of weeks. */
const FEWEST_OF_WEEK = { 'handle-time': 10, csat: 3 };

/** @param period the days of the goal that have been */
export function assessGoal(
	goal: Pick<AgentGoal, 'metric' | 'target'>,
	data: GoalData,
	period: Period,
	weekStart: Weekday
): AssessedGoal {
	const { metric, target } = goal;
	const isMet = (value: number) => (LESS_IS_BETTER[metric] ? value <= target : value >= target);
	if (metric === 'over-service')
		return {
			...judged(overServedShare(data.served, data.contacts), goal),
			weeks: null,
			leftOut: 0
		};
	const fewest = FEWEST_OF_WEEK[metric];
	if (metric === 'csat') {
		const { from, until } = period;
		const cells = ratedCells(data.days.filter(({ workDay }) => workDay >= from && workDay < until));
		const weeks = weeksAtGoal(cells, period, weekStart, { isMet, fewest });
		return { ...judged(meanRating(cells), goal), weeks, leftOut: 0 };
	}
	const beside = timeBesideOthers(data.work, data.all, period);
	const weeks = weeksAtGoal(beside.cells, period, weekStart, {
		...{ isMet: (ln: number) => isMet(percentOf(ln)), fewest }
	});
	const { leftOut } = beside;
	return { ...judged(timeProgress(beside), goal), weeks, leftOut };
}

function judged(
	progress: GoalProgress | NotEnough,
	goal: Pick<AgentGoal, 'metric' | 'target'>
): Pick<AssessedGoal, 'progress' | 'judgement'> {
	if ('notEnough' in progress) return { progress: null, judgement: null };
	return { progress, judgement: judgeGoal(progress, goal) };
}
