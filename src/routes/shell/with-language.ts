import type { Language } from '$lib/i18n/language';

/** The same address in a language, with all that it asks for. */
export function withLanguage(
	{ pathname, search }: Pick<URL, 'pathname' | 'search'>,
	language: Language
): string {
	const asked = new URLSearchParams(search);
	asked.set('lang', language);
	return `${pathname}?${asked}`;
}
