import { inPercent } from '$lib/flags/wording/number';
import type { ActionEffect } from '$lib/domain/action-effect';
import { reasonWords } from '$lib/flags/wording/reason-words';
import { m } from '$lib/i18n/compiled/messages';
import { amount, signedDecimal, whole } from '../format/number';

/**
 * What became of an action, in a sentence: the change with its interval, against whom, and on how many it rests; or that it
 * cannot be said, and why.
 */
export function effectSentence(effect: ActionEffect): string {
	const { metric, unit, before, after, others, ciLow, ciHigh, reason } = effect;
	if (effect.effect === null || ciLow === null || ciHigh === null)
		return m.effect_untold({
			reason: reason === null ? m.effect_nothing() : reasonWords(reason)
		});
	const rated = metric === 'csat';
	const plain = (value: number) => signedDecimal(value, unit === 'percent' ? 1 : 2);
	const size = (value: number) =>
		unit === 'percent' ? inPercent(plain(value)) : m.effect_points({ size: plain(value) });
	const sentence = m.effect_sentence({
		metric: rated ? m.headline_satisfaction() : m.headline_handle_time(),
		...{ size: size(effect.effect), low: plain(ciLow), high: size(ciHigh) },
		others: m.effect_others(amount(others)),
		counts: rated ? m.effect_answers() : m.effect_contacts(),
		...{ before: whole(before), after: whole(after) }
	});
	return ciLow <= 0 && ciHigh >= 0 ? m.effect_chance({ sentence }) : sentence;
}
