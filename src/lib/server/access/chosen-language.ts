import { isLanguage, type Language } from '$lib/i18n/language';

/**
 * The language that an address chooses by `lang`, and the address without that: whoever is sent on keeps it in a cookie, and
 * what they copy for others leaves those their own.
 * @returns null where the address chooses none
 */
export function chosenLanguage({
	pathname,
	searchParams
}: Pick<URL, 'pathname' | 'searchParams'>): { language: Language; address: string } | null {
	const language = searchParams.get('lang');
	if (!isLanguage(language)) return null;
	const rest = new URLSearchParams(searchParams);
	rest.delete('lang');
	// Two slashes at the beginning would name another host.
	const path = pathname.replace(/^[/\\]+/, '/');
	return { language, address: rest.size > 0 ? `${path}?${rest}` : path };
}
