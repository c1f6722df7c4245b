import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './accessible';
import { launchBrowser, watchedPage } from './browser';
import type { Product } from './product';
import { startShortDemo } from './short-demo';

let browser: Browser;
let product: Product;
beforeAll(async () => {
	[browser, product] = await Promise.all([launchBrowser(), startShortDemo()]);
}, 300_000);
afterAll(async () => {
	await browser?.close();
	await product?.remove();
});

/** The stop whose flag is not in so short a history is left out. */
const SCREENS = ['', 'flags', 'consistency', 'agents', 'wall', 'review'];
const STOPS = SCREENS.length;

/** The wall has a strip of flags at its edge too, which leads nowhere. */
const card = (page: Page) =>
	page.getByRole('complementary').filter({ has: page.getByRole('navigation') });
const onward = (page: Page, rel: 'next' | 'prev') => card(page).locator(`a[rel=${rel}]`);

async function standsAt(page: Page, stop: number): Promise<void> {
	await page.waitForURL(({ searchParams }) => searchParams.get('tour') === String(stop));
	await card(page)
		.filter({ hasText: new RegExp(`\\b${stop}\\b.*\\b${STOPS}\\b`) })
		.waitFor();
	const ways = { prev: stop > 1, next: stop < STOPS } as const;
	for (const [rel, leads] of Object.entries(ways))
		expect(await onward(page, rel as keyof typeof ways).count()).toBe(leads ? 1 : 0);
	expect(new URL(page.url()).pathname.split('/')[1]).toBe(SCREENS[stop - 1]);
}

test('the tour leads on a phone from the first stop to the last, and back, and ends where it is', async () => {
	const viewport = { width: 390, height: 844 };
	const { page, problems } = await watchedPage(browser, { viewport });
	await page.goto(product.url);
	await page.locator('a[href="/?tour=1"]').click();
	for (let stop = 1; stop <= STOPS; stop++) {
		await standsAt(page, stop);
		expect(await card(page).getByRole('heading').innerText()).not.toBe('');
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide, page.url()).toBeLessThanOrEqual(viewport.width);
		await expectAccessible(page);
		if (stop < STOPS) await onward(page, 'next').click();
	}
	await onward(page, 'prev').click();
	await standsAt(page, STOPS - 1);
	await card(page).getByRole('link').last().click();
	await card(page).waitFor({ state: 'detached' });
	expect(new URL(page.url()).pathname).toBe('/wall');
	expect(problems).toEqual([]);
	await page.context().close();
});

test('a stop that speaks of a finding says it as its flag does, and shows that flag', async () => {
	const { page, problems } = await watchedPage(browser, { javaScriptEnabled: false });
	await page.goto(`${product.url}/?tour=2`);
	await onward(page, 'prev').click();
	await onward(page, 'next').click();
	await standsAt(page, 2);
	expect(await card(page).innerText()).toMatch(/40:00|40 min/);
	expect(new URL(page.url()).searchParams.get('flag')).not.toBeNull();
	for (const stop of [3, 4]) {
		await onward(page, 'next').click();
		await standsAt(page, stop);
	}
	const agent = await page.locator('h1').innerText();
	expect(await card(page).innerText()).toContain(agent);
	expect(problems).toEqual([]);
	await page.context().close();
});

test('arrow keys lead through the tour, Escape ends it, and the way back in the browser goes on with it', async () => {
	const { page, problems } = await watchedPage(browser);
	await page.goto(`${product.url}/?tour=1`);
	await standsAt(page, 1);
	await page.keyboard.press('ArrowRight');
	await standsAt(page, 2);
	await page.keyboard.press('ArrowRight');
	await standsAt(page, 3);
	await page.keyboard.press('ArrowLeft');
	await standsAt(page, 2);
	await page.keyboard.press('Escape');
	await card(page).waitFor({ state: 'detached' });
	expect(new URL(page.url()).pathname).toBe('/flags');
	// Whoever left it finds it again where it was.
	await page.goBack();
	await standsAt(page, 2);
	await page.keyboard.press('ArrowRight');
	await standsAt(page, 3);
	expect(problems).toEqual([]);
	await page.context().close();
});
