import { siegmundArl } from '$lib/stats/control-charts/arl-siegmund';
import { normalSf } from '$lib/stats/distributions/normal';
import { DEFAULT_ALARM_PLAN, type AlarmPlan } from './alarm-plan';

/**
 * How many false alarms a plan gives over some watched hours when nothing is out of the ordinary: hours over the average
 * run length of both sides together (Siegmund 1985), and the single hours beyond `suddenZ`. What a screen says beside its
 * alarms; the simulation in alarm-budget.test.ts shows that it is kept.
 * @param hours watched, over all streams: two metrics for a week of 105 opening hours are 210
 */
export function expectedFalseAlarms(
	hours: number,
	{ allowance, threshold, suddenZ }: AlarmPlan = DEFAULT_ALARM_PLAN
): number {
	const runLength = siegmundArl(threshold, allowance) / 2;
	return hours * (1 / runLength + 2 * normalSf(suddenZ));
}
