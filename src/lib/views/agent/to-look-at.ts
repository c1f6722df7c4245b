import type { AgentEvidence } from '$lib/flags/flag';
import { flagSentence } from '$lib/flags/wording/flag-sentence';
import { m } from '$lib/i18n/compiled/messages';
import { flagState } from '../flags/flag-words';
import type { ShortCallsLine } from './short-calls-line';

/** One line of what to look at with an agent. */
export type ToLookAt = {
	sentence: string;
	/** The sentence's language where it is not the reader's. */
	lang?: 'en';
	/** null for what was found without a flag that is still open. */
	flag: { href: string; state: string } | null;
	/** The contacts that it speaks of, where they are a few of the agent's. */
	behind: { href: string; text: string } | null;
};

/** A flag on an agent as the store lists it. */
type ListedFlag = {
	flagId: string;
	kind: string;
	sentence: string;
	status: string;
	verdict: string | null;
	evidence: unknown;
};

/** What was found of an agent, each once: a flag leads to what is known of it, and short calls to the calls. */
export function toLookAt(
	flags: readonly ListedFlag[],
	decline: string | null,
	calls: ShortCallsLine | null
): ToLookAt[] {
	const behind = calls && { href: calls.href, text: m.agent_the_calls() };
	const isOfCalls = ({ evidence }: ListedFlag) =>
		(evidence as AgentEvidence).metric === 'short-calls';
	const lines = flags.map((one): ToLookAt => {
		const href = `/flags?flag=${encodeURIComponent(one.flagId)}`;
		const flag = { href, state: flagState(one) };
		const { text, lang } = flagSentence(one);
		return { sentence: text, ...(lang && { lang }), flag, behind: isOfCalls(one) ? behind : null };
	});
	if (calls && !flags.some(isOfCalls))
		lines.unshift({ sentence: calls.sentence, flag: null, behind });
	if (decline !== null) lines.unshift({ sentence: decline, flag: null, behind: null });
	return lines;
}
