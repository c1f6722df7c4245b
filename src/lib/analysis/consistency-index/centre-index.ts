import type { NotEnough } from '$lib/domain/window';
import type { IndexUnit } from './index-unit';
import { meanIndex, narrowEnough, type IndexValue } from './index-value';

/**
 * The centre's index: the contact-weighted mean over its queues (METHODS D3).
 * @param units those of its queues that have one
 * @param contacts all contacts (answers) of the centre
 * @param what "contacts" or "answers", for the reason
 * @returns a reason where less than half of the contacts are covered, or the interval is too wide
 */
export function centreIndex(
	units: readonly IndexUnit[],
	contacts: number,
	what: string
): IndexValue | NotEnough {
	const covered = units.reduce((sum, unit) => sum + unit.contacts, 0);
	if (units.length === 0)
		return { notEnough: `Not enough ${what} yet: no queue has enough for an index of its own.` };
	if (2 * covered < contacts)
		return { notEnough: `Not enough ${what} yet: the queues with an index hold less than half.` };
	return narrowEnough(meanIndex(units), what);
}
