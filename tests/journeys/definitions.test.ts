import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './accessible';
import { launchBrowser, watchedPage } from './browser';
import { type PlainCentre, startPlainCentre } from './plain-centre';

let browser: Browser;
let centre: PlainCentre;
beforeAll(async () => {
	[browser, centre] = await Promise.all([launchBrowser(), startPlainCentre()]);
});
afterAll(async () => {
	await browser?.close();
	await centre?.product.remove();
});

test('a word says what it means to the pointer and to the focus, goes with Escape, and leads to all words', async () => {
	const { page, problems } = await watchedPage(browser);
	await page.goto(`${centre.product.url}/flags?kind=over-service`, { waitUntil: 'networkidle' });
	const word = page.getByRole('link', { name: 'Room for others used up' });
	const meaning = page.getByRole('tooltip').filter({ hasText: 'excess time' });
	expect(await meaning.isVisible()).toBe(false);
	await word.hover();
	await meaning.waitFor();
	expect(await meaning.innerText()).toContain('Version 1, since 22 Nov 2026.');
	await page.keyboard.press('Escape');
	await meaning.waitFor({ state: 'hidden' });
	await page.mouse.move(0, 0);
	await word.focus();
	await meaning.waitFor();
	await expectAccessible(page);
	await word.click();
	await page.waitForURL(/\/docs\/definitions#room$/);
	expect(await page.locator('#room').innerText()).toContain('Version 1');
	await expectAccessible(page);
	expect(problems).toEqual([]);
});

test.each(['/', '/consistency', '/agents/A1', '/review'])(
	'on %s a word is explained within the screen, on a phone, too',
	async (path) => {
		for (const viewport of [
			{ width: 390, height: 844 },
			{ width: 1366, height: 768 }
		]) {
			const { page, problems } = await watchedPage(browser, { viewport });
			await page.goto(centre.product.url + path, { waitUntil: 'networkidle' });
			const words = page.locator('main .term a');
			expect(await words.count()).toBeGreaterThan(0);
			for (const word of await words.all()) {
				await word.focus();
				const box = await page.locator('.term:focus-within [role=tooltip]').boundingBox();
				expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
				expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
			}
			expect(problems).toEqual([]);
			await page.context().close();
		}
	}
);

/** Where words are explained, with how many at least. */
const EXPLAINED = [
	['/', 1],
	['/consistency', 1],
	['/agents/A1', 4],
	['/review', 3],
	['/flags?kind=over-service', 4]
] as const;

test.each(EXPLAINED)(
	'on %s as many words are explained in every language as in English, each in that language',
	async (path, least) => {
		const { page, problems } = await watchedPage(browser);
		const meanings = async (language: string) => {
			const address = new URL(path, centre.product.url);
			address.searchParams.set('lang', language);
			await page.goto(address.href, { waitUntil: 'networkidle' });
			return page.locator('main .term [role=tooltip]').allTextContents();
		};
		const english = await meanings('en');
		expect(english.length).toBeGreaterThanOrEqual(least);
		for (const language of ['lv', 'zh-Hans', 'zh-Hant']) {
			const own = await meanings(language);
			expect(own, language).toHaveLength(english.length);
			for (const meaning of own) expect(english, language).not.toContain(meaning);
		}
		expect(problems).toEqual([]);
		await page.context().close();
	}
);

test('a word says what it means in Latvian, and leads to all words in Latvian', async () => {
	const { page, problems } = await watchedPage(browser, { locale: 'lv' });
	await page.goto(`${centre.product.url}/flags?kind=over-service`, { waitUntil: 'networkidle' });
	const word = page.getByRole('link', { name: 'Aizņemtā vieta citiem' });
	const meaning = page.getByRole('tooltip').filter({ hasText: 'pārsnieguma laikā' });
	expect(await meaning.isVisible()).toBe(false);
	await word.hover();
	await meaning.waitFor();
	expect(await meaning.innerText()).toContain('Versija 1, spēkā no 2026. g. 22. nov.');
	await word.click();
	await page.waitForURL(/\/docs\/definitions#room$/);
	await page.getByRole('heading', { level: 1, name: 'Ko nozīmē vārdi' }).waitFor();
	expect(await page.getAttribute('html', 'lang')).toBe('lv');
	expect(await page.locator('#room').innerText()).toContain('pārsnieguma laikā');
	expect(problems).toEqual([]);
	await page.context().close();
});

test('the review prints the words in Latvian for who reads Latvian', async () => {
	const { page } = await watchedPage(browser, { locale: 'lv' });
	await page.goto(`${centre.product.url}/review`, { waitUntil: 'networkidle' });
	await page.emulateMedia({ media: 'print' });
	const card = page.locator('dl').last();
	expect(await card.innerText()).toMatch(/Apstrādes laiks[^]*mediānu[^]*Versija 1, spēkā no/);
	expect(await card.locator('dt').count()).toBe(8);
	await page.context().close();
});

test('the review prints the words with their versions', async () => {
	const { page } = await watchedPage(browser);
	await page.goto(`${centre.product.url}/review`, { waitUntil: 'networkidle' });
	await page.emulateMedia({ media: 'print' });
	const card = page.locator('dl').last();
	expect(await card.innerText()).toMatch(/Handle time[^]*Version 1, since 22 Nov 2026/);
});
