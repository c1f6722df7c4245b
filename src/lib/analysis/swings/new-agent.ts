import type { Period } from '$lib/domain/period';
import type { WindowAgent } from '$lib/domain/window';
import { readTenureLabel } from './tenure-label';

/**
 * Whether an agent counts as new: by tenure at the middle of the period (someone hired after it is new all the more),
 * or, without a hire date, by the source's tenure label, whose upper bound decides.
 * @param newAgentDays tenure in days below which an agent is new
 * @returns 1 new, 0 not, -1 unknown: no date and no readable label, or hired after the period
 */
export function newAgent(
	{ hiredDay, tenureLabel }: Pick<WindowAgent, 'hiredDay' | 'tenureLabel'>,
	period: Period,
	newAgentDays: number
): 1 | 0 | -1 {
	if (hiredDay !== null) {
		if (hiredDay >= period.until) return -1;
		const middle = Math.floor((period.from + period.until) / 2);
		return middle - hiredDay < newAgentDays ? 1 : 0;
	}
	const span = tenureLabel === null ? null : readTenureLabel(tenureLabel);
	if (span === null) return -1;
	return span.untilDays <= newAgentDays ? 1 : 0;
}
