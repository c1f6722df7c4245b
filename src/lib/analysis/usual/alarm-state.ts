import { DEFAULT_ALARM_PLAN, type AlarmPlan } from './alarm-plan';
import type { HourRow } from './hour-row';
import type { UsualHours } from './usual-hours';
import { watchHours, type Side } from './watch-hours';

/** How a stream stands after its last hour. */
export type AlarmState = {
	/** Above or below what is usual for certain, or neither. */
	state: Side;
	/** First hour of the deviation; null while the state is usual. */
	since: { localDay: number; localHour: number } | null;
	/** The last hour alone is a catastrophe. */
	sudden: boolean;
	/** Distance of the last hour from its centre in spreads; null without one that can be judged. */
	z: number | null;
};

/**
 * The always-on alarm of METHODS C6, after its last hour; `expectedFalseAlarms` says how often it is wrong.
 * @param rows the hours since the usual ones, in any order. O(hours)
 */
export function alarmState(
	rows: readonly HourRow[],
	usual: UsualHours,
	plan: AlarmPlan = DEFAULT_ALARM_PLAN
): AlarmState {
	const last = watchHours(rows, usual, plan).at(-1);
	if (!last) return { state: 'usual', since: null, sudden: false, z: null };
	const { z, side, since } = last;
	return {
		state: side,
		since: since && { localDay: since.localDay, localHour: since.localHour },
		sudden: Math.abs(z) > plan.suddenZ,
		z
	};
}
