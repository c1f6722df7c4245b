import { m } from '$lib/i18n/compiled/messages';

export const LONGEST_ANSWER = 500;

/**
 * Reads what an agent answers. Line ends count once, as the browser counts them.
 * @returns the text, without blanks around it, or what is wrong with it
 */
export function readAnswerForm(typed: string): { text: string } | { problem: string } {
	const text = typed.replaceAll('\r\n', '\n').replaceAll('\0', '').trim();
	if (text === '') return { problem: m.own_answer_empty() };
	if (text.length > LONGEST_ANSWER) return { problem: m.own_answer_long({ n: LONGEST_ANSWER }) };
	return { text };
}
