import { flagSentence } from '$lib/flags/wording/flag-sentence';
import { FIRST_LANGUAGE, readerLanguage } from '$lib/i18n/language';

/** A flag of the week as the review prints it. */
export type ReviewFlag = {
	flagId: string;
	kind: string;
	sentence: string;
	/** What it rested on; reviews published earlier do not have it. */
	evidence?: unknown;
	/** Of the sentence, where it is not the reader's. */
	lang?: 'en';
};

/** Says a flag to who reads, anew from what it rests on where that is known. */
export function reviewFlag({ flagId, kind, sentence, evidence }: ReviewFlag): ReviewFlag {
	if (evidence === undefined || evidence === null)
		return readerLanguage() === FIRST_LANGUAGE
			? { flagId, kind, sentence }
			: { flagId, kind, sentence, lang: 'en' };
	const { text, lang } = flagSentence({ kind, sentence, evidence });
	return { flagId, kind, sentence: text, evidence, ...(lang && { lang }) };
}
