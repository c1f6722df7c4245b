import { VERDICTS, type Verdict } from '$lib/flags/flag';
import { VERDICT_WORDS } from './flag-words';
import { verdictChoices, type VerdictChoice } from './verdict-choices';

/**
 * What can be said of at least one of some flags, in the order of the keys; where they word it differently, in the words for a
 * contact.
 */
export function sharedVerdicts(
	flags: readonly { subjectType: string; kind: string }[]
): VerdictChoice[] {
	const words = new Map<Verdict, Set<string>>();
	for (const { subjectType, kind } of flags)
		for (const { verdict, word } of verdictChoices(subjectType, kind))
			words.set(verdict, (words.get(verdict) ?? new Set()).add(word));
	return VERDICTS.flatMap((verdict, i) => {
		const [word, ...others] = words.get(verdict) ?? [];
		if (word === undefined) return [];
		return [{ verdict, word: others.length === 0 ? word : VERDICT_WORDS[verdict](), key: i + 1 }];
	});
}
