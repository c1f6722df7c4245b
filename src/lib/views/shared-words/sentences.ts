import { m } from '$lib/i18n/compiled/messages';

/** One sentence after the other, as the reader's language parts them: Chinese without a space. Empty for none. */
export function sentences(all: readonly string[]): string {
	const [first, ...more] = all;
	return more.reduce((before, next) => m.words_next_sentence({ first: before, next }), first ?? '');
}
