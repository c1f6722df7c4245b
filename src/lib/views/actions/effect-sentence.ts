import type { ActionEffect } from '$lib/domain/action-effect';
import { counted, signedDecimal, whole } from '../format/number';

/**
 * What became of an action, in a sentence: the change with its interval, against whom, and on how many it rests; or that it
 * cannot be said, and why.
 */
export function effectSentence(effect: ActionEffect): string {
	const { metric, unit, before, after, others, ciLow, ciHigh, reason } = effect;
	if (effect.effect === null || ciLow === null || ciHigh === null)
		return `Not enough to say, because: ${reason ?? 'nothing was measured.'}`;
	const size = (value: number) => signedDecimal(value, unit === 'percent' ? 1 : 2);
	const of = unit === 'percent' ? ' %' : ' points';
	const [what, counts] =
		metric === 'csat'
			? (['Satisfaction', 'answers'] as const)
			: (['Handle time', 'contacts'] as const);
	const chance = ciLow <= 0 && ciHigh >= 0 ? ' That cannot be told from chance.' : '';
	return (
		`${what} ${size(effect.effect)}${of} (95 % interval ${size(ciLow)} to ${size(ciHigh)}${of}) beyond the change of ` +
		`${counted(others, 'other', 'others')} of the same work in the same weeks; n ${whole(before)} ${counts} before, ${whole(after)} after.${chance}`
	);
}
