import { flagsHref } from './flag-query';

/** A source of data that changed a habit, in a sentence, and the flag that says it. */
export type SourceWarning = { source: string; sentence: string; href: string };

/** @param flags on sources of data */
export function sourceWarnings(
	flags: readonly { flagId: string; subjectId: string; sentence: string }[]
): SourceWarning[] {
	return flags.map(({ flagId, subjectId, sentence }) => ({
		...{ source: subjectId, sentence },
		href: flagsHref({ kind: 'data-quality', status: 'open', days: 'all', flag: flagId })
	}));
}
