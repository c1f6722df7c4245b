import type { NetDisplaced } from '$lib/analysis/repeats/net-displaced';
import type { RepeatShare, RepeatsAfterLong } from '$lib/analysis/repeats/repeats-after-long';
import { m } from '$lib/i18n/compiled/messages';
import { becauseWords } from './because-words';
import { fixed, grouped, inPercent, signed } from './number';

const WORDS = {
	'over-served': {
		...{ none: m.expectation_spare_none, contacts: m.counts_over_served },
		...{ spare: m.expectation_spare, more: m.expectation_more, untold: m.expectation_untold }
	},
	long: {
		...{ none: m.expectation_spare_none_long, contacts: m.counts_long },
		...{ spare: m.expectation_spare_long, more: m.expectation_more_long },
		untold: m.expectation_untold_long
	}
} as const;

const counted = (count: number) => ({ count, shown: grouped(count) });
const percent = ({ contacts, repeated }: RepeatShare) =>
	inPercent(fixed((100 * repeated) / contacts, 1));

/**
 * What a person reads of repeats after long contacts.
 * @param which long ones: `over-served`, or `long` for all of them
 * @param days within which a customer must be back
 */
export function repeatsSentence(
	{ long, ordinary, difference, reason }: RepeatsAfterLong,
	which: keyof typeof WORDS,
	days: number
): string {
	const words = WORDS[which];
	if (!difference) return words.none({ reason: becauseWords(reason) });
	const { share, low, high } = difference;
	const points = (value: number) => signed(100 * value, 1);
	const verdict = high < 0 ? words.spare() : low > 0 ? words.more() : words.untold();
	return m.expectation_followed({
		...{ verdict, share: percent(long), ordinary: percent(ordinary) },
		contacts: words.contacts(counted(long.contacts)),
		days: m.counts_days(counted(days)),
		...{ points: points(share), low: points(low), high: points(high) }
	});
}

/** What is left of the displaced customers once the repeats that were spared are counted. */
export function netSentence({ overServed, displaced, net }: NetDisplaced): string {
	const count = (value: number) => grouped(Math.round(value));
	const room = {
		contacts: m.counts_over_served(counted(overServed)),
		displaced: count(displaced)
	};
	return net
		? m.expectation_net({
				...{ ...room, net: count(net.customers) },
				...{ low: count(net.low), high: count(net.high) }
			})
		: m.expectation_net_unknown(room);
}
