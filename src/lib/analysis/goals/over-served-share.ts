import type { NotEnough } from '$lib/domain/window';
import { wilson } from '$lib/stats/inference/wilson';
import { isInsufficient } from '$lib/stats/insufficient';
import type { GoalProgress } from './goal-progress';

const FEWEST = 20;

/** How many of 1,000 contacts an agent over-serves, with the interval of Wilson (1927). */
export function overServedShare(served: number, n: number): GoalProgress | NotEnough {
	const interval = n < FEWEST ? null : wilson(Math.min(served, n), n);
	if (!interval || isInsufficient(interval)) return { notEnough: `Fewer than ${FEWEST} contacts.` };
	const { lower, upper } = interval;
	return { n, estimate: (1000 * served) / n, low: 1000 * lower, high: 1000 * upper };
}
