import { cusumStart, cusumStep, type CusumState } from '$lib/stats/control-charts/cusum-step';
import { DEFAULT_ALARM_PLAN, type AlarmPlan } from './alarm-plan';
import { hourOfWeek, hourScore, type HourRow } from './hour-row';
import type { UsualHours } from './usual-hours';

/** How a stream stands after its last hour. */
export type AlarmState = {
	/** Above or below what is usual for certain, or neither. */
	state: 'usual' | 'high' | 'low';
	/** First hour of the deviation; null while the state is usual. */
	since: { localDay: number; localHour: number } | null;
	/** The last hour alone is a catastrophe. */
	sudden: boolean;
	/** Distance of the last hour from its centre in spreads; null without one that can be judged. */
	z: number | null;
};

type Side = 'usual' | 'high' | 'low';

/**
 * The always-on alarm of METHODS C6: a two-sided CUSUM of hours against what is usual, in over-dispersed and
 * autocorrelation-inflated standard errors. An alarm lasts until its sum is back at zero; the sum is held at the
 * threshold, so that an alarm does not outlive a long deviation by as long again.
 * @param rows the hours since the usual ones, in any order. O(hours)
 */
export function alarmState(
	rows: readonly HourRow[],
	usual: UsualHours,
	{ allowance, threshold, suddenZ }: AlarmPlan = DEFAULT_ALARM_PLAN
): AlarmState {
	const { variance, spread, autocorrelation: r } = usual;
	const inflation = Math.sqrt((1 + r) / (1 - r));
	const hours = [...rows]
		.sort((a, b) => a.localDay - b.localDay || a.localHour - b.localHour)
		.flatMap((row) => {
			const score = hourScore(row, usual.metric);
			const own = usual.hours.get(hourOfWeek(row.localDay, row.localHour));
			if (!score || !own) return [];
			// The centre is itself a middle of a few hours and no exact value.
			const se = Math.sqrt(variance * (1 / score.n + 1 / (own.n * own.weeks)));
			return [{ row, z: (score.mean - own.centre) / (se * spread) }];
		});
	let sums = cusumStart();
	let side: Side = 'usual';
	for (const [i, { z }] of hours.entries()) {
		sums = cusumStep(sums, z / inflation, allowance, i);
		side = nextSide(side, sums, threshold);
		sums = {
			...sums,
			plus: Math.min(sums.plus, threshold),
			minus: Math.min(sums.minus, threshold)
		};
	}
	const last = hours.at(-1);
	return {
		state: side,
		since: sinceOf(side, hours[side === 'high' ? sums.plusSince : sums.minusSince]?.row),
		sudden: last !== undefined && Math.abs(last.z) > suddenZ,
		z: last?.z ?? null
	};
}

function nextSide(side: Side, { plus, minus }: CusumState, threshold: number): Side {
	const lasts = side === 'high' ? plus > 0 : side === 'low' && minus > 0;
	if (lasts) return side;
	if (plus > threshold) return 'high';
	return minus > threshold ? 'low' : 'usual';
}

function sinceOf(side: Side, row: HourRow | undefined): AlarmState['since'] {
	return side === 'usual' || !row ? null : { localDay: row.localDay, localHour: row.localHour };
}
