import { siegmundThreshold } from '$lib/stats/control-charts/arl-siegmund';

/** Allowance and threshold of the always-on CUSUM, and the distance of a single hour that is a catastrophe. */
export type AlarmPlan = { allowance: number; threshold: number; suddenZ: number };

const ALLOWANCE = 0.5;
/** A single hour this many spreads out needs no second one (METHODS C6). */
const SUDDEN = 6;

/**
 * The plan that keeps a budget of false alarms (METHODS C6).
 * @param streams queues x metrics that are watched
 * @param hoursAWeek opening hours
 * @param falseAlarmsAWeek allowed over all streams
 */
export function alarmPlan(
	streams: number,
	hoursAWeek: number,
	falseAlarmsAWeek: number
): AlarmPlan {
	const hoursToFalseAlarm = (streams * hoursAWeek) / falseAlarmsAWeek;
	return {
		allowance: ALLOWANCE,
		// Two sides: each may alarm half as often.
		threshold: siegmundThreshold(Math.max(2, 2 * hoursToFalseAlarm), ALLOWANCE),
		suddenZ: SUDDEN
	};
}

/** One false alarm in 50,000 hours of a stream: about one a week in 400 streams. */
export const DEFAULT_ALARM_PLAN: AlarmPlan = alarmPlan(1, 50_000, 1);
