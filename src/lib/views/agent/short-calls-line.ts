import type { Period } from '$lib/domain/period';
import { m } from '$lib/i18n/compiled/messages';
import { contactsHref } from '../contact/contact-query';
import { amount, share, whole } from '../format/number';
import type { StoredShortCalls } from './stored-agent-findings';

/** One line on an agent whose calls end within seconds, and those calls. */
export type ShortCallsLine = {
	/** "40 of 1,204 calls under 10 s". */
	text: string;
	/** "40 of 1,204 calls were over within ten seconds: 3.3 %, where peers on the same work have 0.4 %. ...". */
	sentence: string;
	href: string;
};

/** @param period of the review that counted them; @returns null unless far more often than peers, for certain */
export function shortCallsLine(found: StoredShortCalls, period: Period): ShortCallsLine | null {
	if (!found.excessive) return null;
	const { agentId, n, rate, short, usual } = found;
	const counts = { short: whole(short), ...amount(n) };
	return {
		text: m.agents_short_calls(counts),
		sentence: m.agents_short_calls_said({
			...counts,
			...{ rate: share(rate, 1), usual: share(usual, 1) }
		}),
		href: contactsHref({ ...period, agent: agentId, channel: 'voice', under: 10, tagged: false })
	};
}
