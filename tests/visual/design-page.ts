import type { Browser, Page } from 'playwright-core';
import type { Section } from './section';

/** How a page is looked at. */
export type Look = { name: string; width: number; theme: 'light' | 'dark'; print?: boolean };

export const LOOKS: readonly Look[] = [1280, 390].flatMap((width) => [
	{ name: `light-${width}`, width, theme: 'light' as const },
	{ name: `dark-${width}`, width, theme: 'dark' as const },
	{ name: `print-${width}`, width, theme: 'light' as const, print: true }
]);

/** The pages of the visual language: what approved pictures are named by, and the tab that leads there. */
export const PAGES = [
	{ name: 'basics', tab: 'Words, controls, states', title: 'The visual language' },
	{ name: 'charts', tab: 'Charts', title: 'Charts' },
	{ name: 'wall', tab: 'The wall', title: 'The wall' },
	{ name: 'screens', tab: 'Parts of screens', title: 'Parts of screens' }
] as const;
export type DesignPage = (typeof PAGES)[number];

/** Opens a page of /docs/design as it is looked at, with its own fonts there and its charts drawn. */
export async function openDesign(
	browser: Browser,
	url: string,
	look: Look,
	{ tab, title }: DesignPage = PAGES[0]
): Promise<Page> {
	const context = await browser.newContext({
		viewport: { width: look.width, height: 900 },
		colorScheme: look.theme,
		locale: 'en-GB',
		reducedMotion: 'reduce'
	});
	const page = await context.newPage();
	// By a link: charts keep the widths of labels that they have measured before the product's letters had come.
	await page.goto(`${url}/docs`, { waitUntil: 'networkidle' });
	await settle(page);
	await page.getByRole('link', { name: 'The visual language' }).click();
	await page.getByRole('heading', { level: 1, name: 'The visual language' }).waitFor();
	await page.getByRole('link', { name: tab, exact: true }).click();
	await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
	await page.waitForLoadState('networkidle');
	if (look.print) await page.emulateMedia({ media: 'print' });
	await settle(page);
	return page;
}

/** A few frames: charts are drawn with the next, after a change of media with the one after it. */
export async function settle(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await document.fonts.ready;
		for (let frame = 0; frame < 4; frame++)
			await new Promise((drawn) => requestAnimationFrame(drawn));
	});
}

/** The cards of the page by their titles, those beside one another each by itself. */
export function sectionsOf(page: Page): Promise<Section[]> {
	return page.evaluate(() =>
		[
			...document.querySelectorAll('main section:not(section section), main > div:first-child')
		].flatMap((part, i) => {
			const { left, top, width, height } = part.getBoundingClientRect();
			const title = part.querySelector('h1, h2')?.textContent ?? 'untitled';
			// Paper leaves out what is for screens.
			if (height === 0) return [];
			return {
				name: `${i + 1} ${title.trim()}`,
				...{ x: Math.round(left + scrollX), y: Math.round(top + scrollY) },
				...{ width: Math.round(width), height: Math.round(height) }
			};
		})
	);
}
