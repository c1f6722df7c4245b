import { FIRST_LANGUAGE, isLanguage, learnLanguage } from '$lib/i18n/language';

// The page comes in the reader's language; what the browser adds to it is in the same.
learnLanguage(() => {
	const { lang } = document.documentElement;
	return isLanguage(lang) ? lang : FIRST_LANGUAGE;
});
