import type { NotEnough } from '$lib/domain/window';
import { dayMean } from './day-mean';
import type { GoalProgress } from './goal-progress';
import type { TimesBeside } from './time-beside-others';

const FEWEST = 20;

/** A mean difference of ln handle time in percent. */
export const percentOf = (ln: number) => 100 * Math.expm1(ln);

/** How many percent longer an agent's contacts take than those of others on the same work. */
export function timeProgress({ cells, known }: TimesBeside): GoalProgress | NotEnough {
	const n = cells.reduce((sum, cell) => sum + cell.n, 0);
	if (n < FEWEST) return { notEnough: `Fewer than ${FEWEST} contacts.` };
	const found = dayMean(cells, known);
	if ('notEnough' in found) return found;
	const { mean, reach } = found;
	const [low, high] = [percentOf(mean - reach), percentOf(mean + reach)];
	return { n, estimate: percentOf(mean), low, high };
}
