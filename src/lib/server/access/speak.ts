import { AsyncLocalStorage } from 'node:async_hooks';
import {
	FIRST_LANGUAGE,
	isLanguage,
	type Language,
	languageFor,
	learnLanguage
} from '$lib/i18n/language';

/** What the cookie of whoever chose a language is called. */
export const LANGUAGE_COOKIE = 'language';

/** What programs ask, and tables to take away: the same words for everybody. */
const FOR_PROGRAMS = /^\/(api|export|healthz|live|metrics|readyz)(\/|$)/;

const speaking = new AsyncLocalStorage<Language>();
learnLanguage(() => speaking.getStore() ?? FIRST_LANGUAGE);

/** Does work in a language: what it says, and all that it starts, is written so. */
export function speak<Result>(language: Language, work: () => Result): Result {
	return speaking.run(language, work);
}

/** What a request says about who reads. */
export type Reader = {
	path: string;
	/** `?lang=` of the address. */
	asked: string | null;
	/** The cookie. */
	chosen: string | undefined;
	/** `Accept-Language`. */
	preferred: string | null;
};

/** The language to answer in: as the address asks, else as chosen before, else what the browser prefers. */
export function languageOf({ path, asked, chosen, preferred }: Reader): Language {
	if (FOR_PROGRAMS.test(path)) return FIRST_LANGUAGE;
	if (isLanguage(asked)) return asked;
	return isLanguage(chosen) ? chosen : languageFor(preferred);
}
