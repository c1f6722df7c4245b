import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** Every message in a language, by name. */
export const messagesIn = (language: string): Record<string, unknown> =>
	Object.assign(
		{},
		...readdirSync(`src/lib/i18n/messages/${language}`).map(
			(area) =>
				JSON.parse(readFileSync(`src/lib/i18n/messages/${language}/${area}`, 'utf8')) as object
		)
	);
const english = messagesIn('en');

/**
 * English messages of some words that a page says although they are otherwise in its language; what is marked as English
 * may be.
 */
export async function leftInEnglish(page: Page, language: string): Promise<string[]> {
	const own = messagesIn(language);
	const text = await page.evaluate(() => {
		const spoken = [...document.querySelectorAll('[aria-label], [title]')].flatMap((element) => [
			element.getAttribute('aria-label') ?? '',
			element.getAttribute('title') ?? ''
		]);
		const body = document.body.cloneNode(true) as HTMLElement;
		// What the page was made of is in it as well.
		for (const part of body.querySelectorAll('script, [lang=en]')) part.remove();
		return [document.title, body.textContent, ...spoken].join('\n');
	});
	return Object.entries(english).flatMap(([name, message]) =>
		typeof message === 'string' &&
		/\p{L} \p{L}/u.test(message) &&
		!message.includes('{') &&
		own[name] !== message &&
		text.includes(message)
			? message
			: []
	);
}
