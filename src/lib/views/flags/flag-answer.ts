import { m } from '$lib/i18n/compiled/messages';
import { momentIn } from '../format/date';

/** What an agent says of a flag, and who said it when, in words. */
export type FlagAnswer = { text: string; said: string };

/** @returns null where the agent has not answered. @param zone the site's */
export function flagAnswer(
	flag: { agent: string | null; answer: string | null; answeredAt: number | null },
	zone: string
): FlagAnswer | null {
	const { agent, answer, answeredAt } = flag;
	if (answer === null || answeredAt === null) return null;
	const when = momentIn(zone, answeredAt);
	return { text: answer, said: m.own_flag_said({ agent: agent ?? '', when }) };
}
