import { LESS_IS_BETTER, type AgentGoal } from '$lib/domain/agent-goal';
import type { GoalProgress } from './goal-progress';

/** `unclear`: the interval holds the target; chance may have put the agent on either side. */
export type GoalJudgement = {
	state: 'met' | 'not-met' | 'unclear';
	/** About so many more contacts, or answers, would tell if all went on as it does; null: known, or too many. */
	more: number | null;
};

/** Beyond so many times as many as there are, the level will have changed before it is known. */
const TIMES = 9;

/** Whether a goal is met: said only where the whole interval lies on one side of the target. */
export function judgeGoal(
	{ n, estimate, low, high }: GoalProgress,
	{ metric, target }: Pick<AgentGoal, 'metric' | 'target'>
): GoalJudgement {
	const less = LESS_IS_BETTER[metric];
	if (less ? high <= target : low >= target) return { state: 'met', more: null };
	if (less ? low > target : high < target) return { state: 'not-met', more: null };
	// The width of an interval goes with one over the root of n.
	const reach = estimate > target ? estimate - low : high - estimate;
	const times = (reach / Math.abs(estimate - target)) ** 2 - 1;
	if (!(times <= TIMES)) return { state: 'unclear', more: null };
	return { state: 'unclear', more: Math.max(1, roughly(n * times)) };
}

/** Two digits: it is a guess. */
function roughly(count: number): number {
	const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, count))) - 1);
	return Math.ceil(count / step) * step;
}
