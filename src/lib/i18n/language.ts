import { baseLocale, locales } from './compiled/runtime';

/** A language that Evenkeel speaks, as its tag is written in `lang` attributes. */
export type Language = (typeof locales)[number];

export const LANGUAGES: readonly Language[] = locales;
export const FIRST_LANGUAGE: Language = baseLocale;

export const isLanguage = (tag: unknown): tag is Language =>
	LANGUAGES.some((language) => language === tag);

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
	en: 'English',
	lv: 'Latviešu',
	'zh-Hans': '简体中文',
	'zh-Hant': '繁體中文'
};

/** How numbers and dates are written: by the country where most read the language. */
const CONVENTIONS: Readonly<Record<Language, string>> = {
	en: 'en-GB',
	lv: 'lv-LV',
	'zh-Hans': 'zh-Hans-CN',
	'zh-Hant': 'zh-Hant-TW'
};

let reader: () => Language = () => FIRST_LANGUAGE;

/** The language of whoever reads what is written now. */
export const readerLanguage = (): Language => reader();

/** The same for `Intl`: "en-GB". */
export const readerLocale = (): string => CONVENTIONS[reader()];

/** Says from whom to learn who reads: on the server from the request, in the browser from the page. */
export function learnLanguage(of: () => Language): void {
	reader = of;
}

/**
 * The first of the languages that a reader prefers which Evenkeel speaks. Chinese is told apart by its script, which
 * follows from the country where it is not written.
 * @param preferred an `Accept-Language` header, or language tags with commas between them
 */
export function languageFor(preferred: string | null): Language {
	const ranked = (preferred ?? '')
		.split(',')
		.map((entry) => {
			const [tag = '', ...rest] = entry.trim().split(';');
			const quality = /^\s*q=([\d.]+)\s*$/.exec(rest.join(';'))?.[1];
			return { tag, quality: quality === undefined ? 1 : Number(quality) };
		})
		.filter(({ quality }) => quality > 0)
		.sort((a, b) => b.quality - a.quality);
	for (const { tag } of ranked) {
		const found = spoken(tag);
		if (found) return found;
	}
	return baseLocale;
}

function spoken(tag: string): Language | undefined {
	try {
		const { language, script } = new Intl.Locale(tag).maximize();
		return locales.find((known) => known === language || known === `${language}-${script}`);
	} catch {
		return undefined;
	}
}
