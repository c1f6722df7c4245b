import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './accessible';
import { launchBrowser, watchedPage } from './browser';
import { leftInEnglish, messagesIn as messages } from './left-in-english';
import { type PlainCentre, startPlainCentre } from './plain-centre';
import { scriptsOf } from './scripts-of';

let browser: Browser;
let centre: PlainCentre;
beforeAll(async () => {
	[browser, centre] = await Promise.all([launchBrowser(), startPlainCentre()]);
});
afterAll(async () => {
	await browser?.close();
	await centre?.product.remove();
});

const SCREENS = [
	['/', 'shell_overview'],
	['/consistency', 'shell_consistency'],
	['/consistency?queue=Care&metric=csat', 'shell_consistency'],
	['/expectation', 'shell_expectation'],
	['/agents', 'shell_agents'],
	['/consistency/explore', 'explore_title'],
	['/consistency/explore?dimension=weekday&queue=Care', 'explore_title'],
	['/agents/A0', null],
	['/contacts?kind=over-service', 'contact_contacts'],
	['/contacts/C0-5-1', null],
	['/flags?status=all&days=all', 'shell_flags'],
	['/review', 'review_title'],
	['/imports', 'shell_imports'],
	['/settings', 'shell_settings'],
	['/settings/wall', 'shell_wall'],
	['/settings/mail', 'mail_title'],
	['/views', 'views_title'],
	['/docs/definitions', 'review_definitions'],
	['/docs/guide', 'guide_title'],
	['/docs/guide/flags', 'guide_flags']
] as const;

/** Windows between those that are looked at, the narrowest that people enlarge to, for the language with the longest words. */
const BETWEEN = [320, 600, 900, 1040, 1160];

/** Charts follow the window with the next frames: what is too wide for good is told from what is so for a moment. */
async function widthsTooNarrow(page: Page, widths: readonly number[]): Promise<number[]> {
	const narrow: number[] = [];
	for (const width of widths) {
		await page.setViewportSize({ width, height: 844 });
		const fits = (most: number) => document.documentElement.scrollWidth <= most;
		await page.waitForFunction(fits, width, { timeout: 2000 }).catch(() => narrow.push(width));
	}
	return narrow;
}

test.each(['lv', 'zh-Hans', 'zh-Hant'])(
	'in %s the screens that are translated say everything in that language, and all of it fits',
	async (language) => {
		for (const width of [1280, 390]) {
			const viewport = { width, height: 844 };
			const { page, problems } = await watchedPage(browser, { viewport });
			for (const [path, title] of SCREENS) {
				const address = new URL(path, centre.product.url);
				address.searchParams.set('lang', language);
				await page.goto(address.href);
				expect(new URL(page.url()).searchParams.has('lang'), path).toBe(false);
				await page.waitForFunction(() => document.fonts.ready.then(() => true));
				expect(await page.getAttribute('html', 'lang'), path).toBe(language);
				// An agent's and a contact's own page is called after it.
				if (title !== null)
					expect(await page.locator('h1').innerText(), path).toContain(messages(language)[title]);
				expect(await leftInEnglish(page, language), path).toEqual([]);
				const words = /\b(usual|since|weeks?|contacts?|ratings?|ago|handle|swings?|the|with)\b/i;
				expect(await page.locator('main').innerText(), path).not.toMatch(words);
				const wide = await page.evaluate(() => document.documentElement.scrollWidth);
				expect(wide, path).toBeLessThanOrEqual(width);
				// However long the names of the screens are, the one that is open is in sight.
				const open = page.locator('nav.main [aria-current]');
				const place = (await open.count()) > 0 ? await open.boundingBox() : null;
				if (place) {
					expect(place.x, path).toBeGreaterThanOrEqual(0);
					expect(place.x + place.width, path).toBeLessThanOrEqual(width);
				}
				await expectAccessible(page);
				if (language === 'lv' && width === 1280) {
					expect(await widthsTooNarrow(page, BETWEEN), path).toEqual([]);
					await page.setViewportSize(viewport);
				}
			}
			expect(problems).toEqual([]);
			await page.context().close();
		}
	}
);

test('an address that leads nowhere is explained in the language of whoever asked, and leads home', async () => {
	const { page } = await watchedPage(browser, { locale: 'lv' });
	const answer = await page.goto(`${centre.product.url}/nothing/of/this/name`);
	expect(answer?.status()).toBe(404);
	expect(await page.getAttribute('html', 'lang')).toBe('lv');
	expect(await page.title()).toContain(messages('lv').shell_error_nothing);
	expect(await leftInEnglish(page, 'lv')).toEqual([]);
	await expectAccessible(page);
	await page.getByRole('link', { name: String(messages('lv').shell_to_overview) }).click();
	await page.getByRole('heading', { level: 1, name: 'Kopskats' }).waitFor();
	await page.context().close();
});

test('the browser is given the words of the page’s language and of no other', async () => {
	const { page, problems } = await watchedPage(browser);
	const scripts = await scriptsOf(page, `${centre.product.url}/?lang=lv`);
	const program = scripts.map(({ text }) => text).join('\n');
	expect(program).toContain(messages('lv').overview_by_week_usual);
	for (const other of ['en', 'zh-Hans', 'zh-Hant'])
		expect(program, other).not.toContain(messages(other).overview_by_week_usual);
	expect(problems).toEqual([]);
	await page.context().close();
});

test('the language is chosen on the page, which stays as it is, and holds from then on', async () => {
	const { page, problems } = await watchedPage(browser);
	await page.goto(`${centre.product.url}/consistency?queue=Care`);
	expect(await page.getAttribute('html', 'lang')).toBe('en');
	await page.locator('summary', { hasText: 'Language: English' }).click();
	await page.getByRole('link', { name: 'Latviešu' }).click();
	await page.getByRole('heading', { level: 1, name: 'Vienmērība' }).waitFor();
	// The address names the language no more: who is sent it reads in their own.
	expect(new URL(page.url()).search).toBe('?queue=Care');
	expect(await page.getAttribute('html', 'lang')).toBe('lv');
	await page.goto(`${centre.product.url}/docs`);
	await page.getByRole('link', { name: 'Vizuālā valoda' }).click();
	await page.getByRole('heading', { level: 1, name: 'Vizuālā valoda' }).waitFor();
	expect(await page.getAttribute('html', 'lang')).toBe('lv');
	expect(await leftInEnglish(page, 'lv')).toEqual([]);
	await page.getByRole('link', { name: 'Kopskats', exact: true }).click();
	await page.getByRole('heading', { level: 1, name: 'Kopskats' }).waitFor();
	await page.goBack();
	await page.getByRole('heading', { level: 1, name: 'Vizuālā valoda' }).waitFor();
	expect(await page.getAttribute('html', 'lang')).toBe('lv');
	expect(problems).toEqual([]);
	await page.context().close();
});

test('it is chosen without scripts too, and is that of the browser before', async () => {
	const { page } = await watchedPage(browser, { javaScriptEnabled: false, locale: 'zh-TW' });
	await page.goto(`${centre.product.url}/`);
	expect(await page.getAttribute('html', 'lang')).toBe('zh-Hant');
	await page.locator('summary', { hasText: '繁體中文' }).click();
	await page.locator('a[hreflang="en"]').click();
	expect(await page.locator('h1').innerText()).toBe('Overview');
	await page.getByRole('link', { name: 'Consistency', exact: true }).click();
	expect(await page.locator('h1').innerText()).toBe('Consistency');
	await page.context().close();
});
