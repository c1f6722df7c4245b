import type { BaselineDrift } from '$lib/analysis/baseline-drift/baseline-drift';
import { clock } from './duration';
import { plural, signed } from './number';

/**
 * What a person reads of a baseline that may have moved.
 * @param what the kind of work in words
 */
export function driftSentence(
	what: string,
	{ change, early, recent, reason, verdict }: Omit<BaselineDrift, 'segment'>
): string {
	const begin = what.charAt(0).toUpperCase() + what.slice(1);
	const then = early.typicalSeconds;
	const now = recent.typicalSeconds;
	if (!change || then === null || now === null)
		return `${begin}: not enough to say, because ${reason ?? 'there is no figure'}.`;
	const apart = Math.round(((recent.fromWeek ?? 0) - (early.fromWeek ?? 0)) / 7);
	const size = (value: number) => `${signed(value, 1)} %`;
	const figures =
		`${begin} typically takes ${clock(now)} against ${clock(then)} ${plural(apart, 'week', 'weeks')} earlier, ` +
		`${size(change.percent)} (95 % sure of ${size(change.low)} to ${size(change.high)})`;
	if (verdict === 'steady') return `${figures}: steady.`;
	if (verdict === 'not-enough-evidence') return `${figures}: ${reason ?? 'not enough evidence'}.`;
	return change.percent > 0
		? `${figures}. Contacts are judged against the longer time: what was long then is usual now.`
		: `${figures}. Contacts are judged against the shorter time: what was usual then is long now.`;
}
