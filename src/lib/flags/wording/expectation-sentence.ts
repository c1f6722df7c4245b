import type { ExpectationGap } from '$lib/analysis/expectation-gap/expectation-gap';
import { plural, signed } from './number';

const WHOSE =
	'than those of customers who were served as usual, for the same agents and the same kind of work';

/** What a person reads of the expectation gap: how large, how sure, on how many, compared with whom. */
export function gapSentence({ gap, reason, exposed, control }: ExpectationGap): string {
	if (!gap)
		return `Not enough to say whether over-served customers are let down the next time, because ${reason ?? 'there is no figure'}.`;
	const { points, low, high } = gap;
	const rested =
		`(95 % sure of ${signed(low, 2)} to ${signed(high, 2)}): ` +
		`${plural(exposed.answers, 'answer', 'answers')} against ${control.answers.toLocaleString('en')}.`;
	const isSure = low > 0 || high < 0;
	if (!isSure)
		return (
			`Ratings of the next ordinary contact of over-served customers differ by ${signed(points, 2)} points from those ` +
			`of customers who were served as usual, which can be chance ${rested} Some of the flags are ordinary long ` +
			'contacts, so that a true gap looks smaller than it is.'
		);
	const size = Math.abs(points).toFixed(2);
	return (
		`Ratings of the next ordinary contact of over-served customers are at least ${size} points ` +
		`${points < 0 ? 'lower' : 'higher'} ${WHOSE} ${rested} At least, because some of the flags are ordinary long ` +
		'contacts, which makes the gap look smaller than it is.'
	);
}
