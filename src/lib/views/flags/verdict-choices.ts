import { VERDICTS, type Verdict } from '$lib/flags/flag';
import { m } from '$lib/i18n/compiled/messages';
import { VERDICT_WORDS, verdictWord } from './flag-words';

/** A verdict that fits a flag, in the words that fit it, and the key that gives it. */
export type VerdictChoice = { verdict: Verdict; word: string; key: number };

type Words = Partial<Record<Verdict, () => string>>;

/** Of what is no long contact: nobody was over-served by a weekend, and no step for the better is complex. */
const OF_OTHERS: Words = {
	'process-fault': m.verdict_process_fault,
	justified: m.verdict_known,
	'no-issue': m.verdict_no_issue
};
const OF_AGENTS: Words = { complex: m.verdict_complex_work, ...OF_OTHERS };

/** Kinds with words of their own: only who over-serves can be said to, and a change or a swing has another cause in the work. */
const OF_KIND: Readonly<Record<string, Words>> = {
	rushed: OF_OTHERS,
	'agent-over-service': { 'over-served': m.verdict_over_serves, ...OF_AGENTS },
	'agent-drift': { ...OF_AGENTS, complex: m.verdict_harder_work },
	'agent-inconsistent': { ...OF_AGENTS, complex: m.verdict_mixed_work }
};
const OF_SUBJECT: Readonly<Record<string, Words>> = { contact: VERDICT_WORDS, agent: OF_AGENTS };

/**
 * What a person can say of a flag. A verdict has the same key whatever else there is to choose from.
 * @param subject what the flag speaks of: 'contact', 'agent', 'swing', …
 * @param kind of the flag: a contact that was too short was not over-served, and needed no exception
 */
export function verdictChoices(subject: string, kind: string): VerdictChoice[] {
	const words = OF_KIND[kind] ?? OF_SUBJECT[subject] ?? OF_OTHERS;
	return VERDICTS.flatMap((verdict, i) => {
		const said = words[verdict];
		return said ? [{ verdict, word: said(), key: i + 1 }] : [];
	});
}

/** A verdict that was given, in the words that its flag offers; one that is no longer offered in those of a contact. */
export function givenVerdict(
	{ subjectType, kind }: { subjectType: string; kind: string },
	verdict: string | null
): string | null {
	const offered = verdictChoices(subjectType, kind).find((choice) => choice.verdict === verdict);
	return offered?.word ?? verdictWord(verdict);
}
