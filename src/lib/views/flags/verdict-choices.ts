import { VERDICTS, type Verdict } from '$lib/flags/flag';
import { m } from '$lib/i18n/compiled/messages';
import { VERDICT_WORDS } from './flag-words';

/** A verdict that fits a flag, in the words that fit it, and the key that gives it. */
export type VerdictChoice = { verdict: Verdict; word: string; key: number };

/** Of what is no long contact: nobody was over-served by a weekend, and no step for the better is complex. */
const OF_OTHERS: Partial<Record<Verdict, () => string>> = {
	'process-fault': m.verdict_process_fault,
	justified: m.verdict_known,
	'no-issue': m.verdict_no_issue
};
const OF_AGENTS: Partial<Record<Verdict, () => string>> = {
	'over-served': m.verdict_over_serves,
	complex: m.verdict_complex_work,
	...OF_OTHERS
};

/**
 * What a person can say of a flag. A verdict has the same key whatever else there is to choose from.
 * @param subject what the flag speaks of: 'contact', 'agent', 'swing', …
 * @param kind of the flag: a contact that was too short was not over-served, and needed no exception
 */
export function verdictChoices(subject: string, kind: string): VerdictChoice[] {
	const ofContact = kind === 'rushed' ? OF_OTHERS : VERDICT_WORDS;
	const words = subject === 'contact' ? ofContact : subject === 'agent' ? OF_AGENTS : OF_OTHERS;
	return VERDICTS.flatMap((verdict, i) => {
		const said = words[verdict];
		return said ? [{ verdict, word: said(), key: i + 1 }] : [];
	});
}
