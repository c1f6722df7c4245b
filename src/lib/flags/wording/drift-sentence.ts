import type { BaselineDrift } from '$lib/analysis/baseline-drift/baseline-drift';
import { m } from '$lib/i18n/compiled/messages';
import { becauseWords } from './because-words';
import { clock } from './duration';
import { grouped, inPercent, signed } from './number';

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
		return m.drift_none({ what: begin, reason: becauseWords(reason) });
	const apart = Math.round(((recent.fromWeek ?? 0) - (early.fromWeek ?? 0)) / 7);
	const size = (value: number) => inPercent(signed(value, 1));
	const figures = m.drift_figures({
		...{ what: begin, now: clock(now), then: clock(then), count: apart, shown: grouped(apart) },
		...{ change: size(change.percent), low: size(change.low), high: size(change.high) }
	});
	if (verdict === 'steady') return m.drift_is_steady({ figures });
	if (verdict === 'not-enough-evidence') {
		const why = reason === null ? m.because_evidence() : becauseWords(reason);
		return m.drift_is_unclear({ figures, reason: why });
	}
	return change.percent > 0 ? m.drift_longer({ figures }) : m.drift_shorter({ figures });
}
