import { cusumStart, cusumStep, type CusumState } from '$lib/stats/control-charts/cusum-step';
import type { AlarmPlan } from './alarm-plan';
import { alikeHours } from './alike-hours';
import { hourOfWeek, hourScore, type HourRow } from './hour-row';
import type { UsualHours } from './usual-hours';

/** Above or below what is usual for certain, or neither. */
export type Side = 'usual' | 'high' | 'low';

/** A watched hour, and how the stream stands after it. */
export type WatchedHour = {
	row: HourRow;
	/** Distance from the hour's centre in spreads. */
	z: number;
	side: Side;
	/** First hour of the deviation; null while the side is usual. */
	since: HourRow | null;
};

/**
 * Days whose hours an alarm's sum may have gathered: so far back, hours being alike counts against it. A whole slow day is
 * ordinary, and so is a second one after it.
 */
const DAYS_ALIKE = 2;

/**
 * Follows a stream with the two-sided CUSUM of METHODS C6: hours against what is usual, in over-dispersed standard errors
 * inflated by how alike the hours of two days are. An alarm lasts until its sum is back at zero; the sum is held at the
 * threshold, so that an alarm does not outlive a long deviation by as long again.
 * @param rows the hours since the usual ones, in any order; hours without a score or a usual value are left out. O(hours)
 */
export function watchHours(
	rows: readonly HourRow[],
	usual: UsualHours,
	{ allowance, threshold }: Pick<AlarmPlan, 'allowance' | 'threshold'>
): WatchedHour[] {
	const inflation = Math.sqrt(
		alikeHours(usual.autocorrelations, DAYS_ALIKE * Math.round(usual.hoursADay))
	);
	const hours = [...rows]
		.sort((a, b) => a.localDay - b.localDay || a.localHour - b.localHour)
		.flatMap((row) => {
			const z = distance(row, usual);
			return z === null ? [] : [{ row, z }];
		});
	let sums = cusumStart();
	let side: Side = 'usual';
	return hours.map(({ row, z }, i) => {
		sums = cusumStep(sums, z / inflation, allowance, i);
		side = nextSide(side, sums, threshold);
		sums = {
			...sums,
			plus: Math.min(sums.plus, threshold),
			minus: Math.min(sums.minus, threshold)
		};
		const first = side === 'high' ? sums.plusSince : sums.minusSince;
		return { row, z, side, since: side === 'usual' ? null : (hours[first]?.row ?? null) };
	});
}

function distance(row: HourRow, usual: UsualHours): number | null {
	const score = hourScore(row, usual.metric);
	const own = usual.hours.get(hourOfWeek(row.localDay, row.localHour));
	if (!score || !own) return null;
	// The centre is itself a middle of a few hours and no exact value.
	const se = Math.sqrt(usual.variance * (1 / score.n + 1 / (own.n * own.weeks)));
	return (score.mean - own.centre) / (se * usual.spread);
}

function nextSide(side: Side, { plus, minus }: CusumState, threshold: number): Side {
	const lasts = side === 'high' ? plus > 0 : side === 'low' && minus > 0;
	if (lasts) return side;
	if (plus > threshold) return 'high';
	return minus > threshold ? 'low' : 'usual';
}
