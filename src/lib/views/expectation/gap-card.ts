import { gapSentence } from '$lib/flags/wording/expectation-sentence';
import { m } from '$lib/i18n/compiled/messages';
import { contactsHref } from '../contact/contact-query';
import { amount, decimal, signedDecimal } from '../format/number';
import type { Standing } from '../shared-words/standing';
import type { Dated, StoredGap } from './stored-expectation';

/** The expectation gap as the screen shows it. */
export type GapCard = {
	/** "−0.43"; null where there is no figure. */
	figure: string | null;
	interval: string | null;
	/** Points, for the drawing. */
	at: { value: number; low: number; high: number } | null;
	standing: Standing;
	sentence: string;
	/** Both groups: whose answers, how many, their plain mean; none without answers. */
	groups: { name: string; answers: string; customers: string; mean: string }[];
	/** The over-served contacts before these answers. */
	href: string;
};

/** The figure with its interval, its n and the contacts behind it, or the reason why there is none. */
export function gapCard({ period, evidence }: Dated<StoredGap>): GapCard {
	const { gap, exposed, control, raisedDays } = evidence;
	const { from, until } = period;
	const mean = (value: number | null) => (value === null ? '–' : decimal(value, 2));
	const group = (name: string, { answers, customers, mean: plain }: StoredGap['exposed']) => ({
		...{ name, answers: m.counts_answers(amount(answers)), mean: mean(plain) },
		customers: m.counts_customers(amount(customers))
	});
	return {
		figure: gap && signedDecimal(gap.points, 2),
		interval:
			gap && m.swing_interval({ low: signedDecimal(gap.low, 2), high: signedDecimal(gap.high, 2) }),
		at: gap && { value: gap.points, low: gap.low, high: gap.high },
		standing: !gap ? 'unclear' : gap.high < 0 ? 'worse' : gap.low > 0 ? 'better' : 'usual',
		sentence: gapSentence(evidence),
		groups:
			exposed.answers + control.answers === 0
				? []
				: [
						group(m.expectation_group_exposed({ days: raisedDays }), exposed),
						group(m.expectation_group_control(), control)
					],
		href: contactsHref({ from: from - raisedDays, until, kinds: ['over-service'] })
	};
}
