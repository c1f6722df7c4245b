import type { NetDisplaced } from '$lib/analysis/repeats/net-displaced';
import type { RepeatShare, RepeatsAfterLong } from '$lib/analysis/repeats/repeats-after-long';
import { plural, signed } from './number';

const percent = ({ contacts, repeated }: RepeatShare) => ((100 * repeated) / contacts).toFixed(1);

/**
 * What a person reads of repeats after long contacts.
 * @param which long ones: `over-served`, or `long` for all of them
 * @param days within which a customer must be back
 */
export function repeatsSentence(
	{ long, ordinary, difference, reason }: RepeatsAfterLong,
	which: 'over-served' | 'long',
	days: number
): string {
	if (!difference)
		return `Not enough to say whether ${which} contacts spare the customer another one, because ${reason ?? 'there is no figure'}.`;
	const { share, low, high } = difference;
	const points = (value: number) => signed(100 * value, 1);
	const begin = which.charAt(0).toUpperCase() + which.slice(1);
	const verdict =
		high < 0
			? `${begin} contacts spare some customers another one`
			: low > 0
				? `${begin} contacts are followed by another one more often, not less`
				: `Whether ${which} contacts spare the customer another one cannot be told from chance`;
	return (
		`${verdict}: ${percent(long)} % of ${plural(long.contacts, `${which} contact`, `${which} contacts`)} were followed ` +
		`by another about the topic within ${plural(days, 'day', 'days')}, of ordinary ones ${percent(ordinary)} %; ` +
		`topic by topic ${points(share)} points (95 % sure of ${points(low)} to ${points(high)}).`
	);
}

/** What is left of the displaced customers once the repeats that were spared are counted. */
export function netSentence({ overServed, displaced, net }: NetDisplaced): string {
	const count = (value: number) => Math.round(value).toLocaleString('en');
	const room = `${plural(overServed, 'over-served contact', 'over-served contacts')} took the room of ${count(displaced)} customers`;
	return net
		? `${room}; net of repeats ${count(net.customers)} (${count(net.low)} to ${count(net.high)}).`
		: `${room}; what repeats they spared is not known.`;
}
