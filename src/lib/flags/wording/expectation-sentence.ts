import type { ExpectationGap } from '$lib/analysis/expectation-gap/expectation-gap';
import { m } from '$lib/i18n/compiled/messages';
import { becauseWords } from './because-words';
import { fixed, grouped, signed } from './number';

/** What a person reads of the expectation gap: how large, how sure, on how many, compared with whom. */
export function gapSentence({ gap, reason, exposed, control }: ExpectationGap): string {
	if (!gap) return m.expectation_gap_none({ reason: becauseWords(reason) });
	const { points, low, high } = gap;
	const rested = {
		...{ low: signed(low, 2), high: signed(high, 2), rest: grouped(control.answers) },
		answers: m.counts_answers({ count: exposed.answers, shown: grouped(exposed.answers) })
	};
	const isSure = low > 0 || high < 0;
	if (!isSure) return m.expectation_gap_chance({ ...rested, size: signed(points, 2) });
	const said = points < 0 ? m.expectation_gap_lower : m.expectation_gap_higher;
	return said({ ...rested, size: fixed(Math.abs(points), 2) });
}
