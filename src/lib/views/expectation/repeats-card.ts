import type { RepeatShare, RepeatsAfterLong } from '$lib/analysis/repeats/repeats-after-long';
import { netSentence, repeatsSentence } from '$lib/flags/wording/repeats-sentence';
import { m } from '$lib/i18n/compiled/messages';
import { contactsHref } from '../contact/contact-query';
import { amount, share, signedDecimal } from '../format/number';
import type { Standing } from '../shared-words/standing';
import type { Dated, StoredRepeats } from './stored-expectation';

/** Whether long contacts spare the customer another one, as the screen shows it. */
export type RepeatsCard = {
	/** "−3.9": percentage points; null where there is no figure. */
	figure: string | null;
	interval: string | null;
	/** Percentage points, for the drawing. */
	at: { value: number; low: number; high: number } | null;
	standing: Standing;
	sentence: string;
	/** All long contacts together (null where it would say the same as the sentence), and what is left of the cost. */
	all: string | null;
	net: string;
	groups: { name: string; contacts: string; repeated: string }[];
	/** The over-served contacts. */
	href: string;
};

/** The figure with its interval, its n and the contacts behind it, or the reason why there is none. */
export function repeatsCard({ period, evidence }: Dated<StoredRepeats>): RepeatsCard {
	const { overServed, struggling, all, cost, repeatDays } = evidence;
	const { difference } = overServed;
	const isEmpty = all.long.contacts + all.ordinary.contacts === 0;
	const points = (value: number) => signedDecimal(100 * value, 1);
	const group = (name: string, { contacts, repeated }: RepeatShare) => ({
		name,
		contacts: m.counts_contacts(amount(contacts)),
		repeated: contacts > 0 ? share(repeated / contacts, 1) : '–'
	});
	return {
		figure: difference && points(difference.share),
		interval:
			difference &&
			m.swing_interval({ low: points(difference.low), high: points(difference.high) }),
		at: difference && {
			value: 100 * difference.share,
			low: 100 * difference.low,
			high: 100 * difference.high
		},
		standing: standingOf(difference),
		sentence: repeatsSentence(overServed, 'over-served', repeatDays),
		all: difference || all.difference ? repeatsSentence(all, 'long', repeatDays) : null,
		net: netSentence(cost),
		groups: isEmpty
			? []
			: [
					group(m.expectation_group_over(), overServed.long),
					group(m.expectation_group_struggling(), struggling.long),
					group(m.expectation_group_ordinary(), all.ordinary)
				],
		href: contactsHref({ ...period, kinds: ['over-service'] })
	};
}

function standingOf(difference: RepeatsAfterLong['difference']): Standing {
	if (!difference) return 'unclear';
	return difference.high < 0 ? 'better' : difference.low > 0 ? 'worse' : 'usual';
}
