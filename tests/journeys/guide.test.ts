import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { GUIDE_SLUGS, guidePages } from '../../src/lib/views/guide/guide-pages';
import { expectAccessible } from './accessible';
import { launchBrowser, watchedPage } from './browser';
import { type Product, startProduct } from './product';

let browser: Browser;
let product: Product;
beforeAll(async () => {
	[browser, product] = await Promise.all([launchBrowser(), startProduct()]);
});
afterAll(async () => {
	await browser?.close();
	await product?.remove();
});

test('somebody new finds the guide and reads it from page to page', async () => {
	const { page, problems } = await watchedPage(browser);
	await page.goto(product.url);
	await page.getByRole('link', { name: /^The guide/ }).click();
	await page.getByRole('heading', { name: 'The guide' }).waitFor();
	await expectAccessible(page);
	await page.getByRole('link', { name: 'First steps' }).click();
	for (const { title } of guidePages()) {
		await page.getByRole('heading', { level: 1, name: title }).waitFor();
		await expectAccessible(page);
		const next = page.locator('main a[rel=next]');
		if ((await next.count()) > 0) await next.click();
	}
	expect(new URL(page.url()).pathname).toBe('/docs/guide/safety');
	await page.goto(`${product.url}/docs`);
	await page.getByRole('link', { name: 'The API' }).click();
	await page.getByRole('heading', { name: 'The API for other programs' }).waitFor();
	expect(problems).toEqual([]);
});

test('every page fits a telephone and loads its pictures', async () => {
	const { page, problems } = await watchedPage(browser, { viewport: { width: 390, height: 844 } });
	for (const path of [
		'/docs',
		'/docs/guide',
		...GUIDE_SLUGS.map((slug) => `/docs/guide/${slug}`)
	]) {
		await page.goto(product.url + path);
		expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(390);
		const drawn = await page.evaluate(() =>
			Promise.all(
				[...document.querySelectorAll<HTMLImageElement>('main img')].map(async (image) => {
					image.loading = 'eager';
					await image.decode();
					return image.naturalWidth > 0 && image.clientWidth <= 390;
				})
			)
		);
		expect(drawn.every(Boolean), path).toBe(true);
	}
	expect(problems).toEqual([]);
	await page.context().close();
});

test('on paper a page has its words and pictures and nothing to click through', async () => {
	const { page, problems } = await watchedPage(browser, { viewport: { width: 688, height: 1000 } });
	await page.goto(`${product.url}/docs/guide/meeting`);
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('nav:visible').count()).toBe(0);
	expect(
		await page
			.locator('figure')
			.evaluateAll((all) => all.map((one) => getComputedStyle(one).breakInside))
	).toEqual(['avoid', 'avoid']);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(688);
	expect(problems).toEqual([]);
	await page.context().close();
});
