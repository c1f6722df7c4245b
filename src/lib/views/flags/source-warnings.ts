import type { SourceEvidence } from '$lib/flags/flag';
import { habitSentence } from '$lib/flags/wording/habit-sentence';
import { flagsHref } from './flag-query';

/** A source of data that changed a habit, in a sentence, and the flag that says it. */
export type SourceWarning = { source: string; sentence: string; href: string };

/** @param flags on sources of data */
export function sourceWarnings(
	flags: readonly { flagId: string; subjectId: string; evidence: unknown }[]
): SourceWarning[] {
	return flags.map(({ flagId, subjectId, evidence }) => ({
		...{ source: subjectId, sentence: habitSentence(evidence as SourceEvidence) },
		href: flagsHref({ kind: 'data-quality', status: 'open', days: 'all', flag: flagId })
	}));
}
