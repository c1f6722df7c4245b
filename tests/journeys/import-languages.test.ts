import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './accessible';
import { launchBrowser, watchedPage } from './browser';
import { leftInEnglish, messagesIn } from './left-in-english';
import { type Product, startProduct } from './product';

let browser: Browser;
let product: Product;
beforeAll(async () => {
	[browser, product] = await Promise.all([
		launchBrowser(),
		startProduct({ args: ['--port', '0'] })
	]);
});
afterAll(async () => {
	await browser?.close();
	await product?.remove();
});

/** One row of four is refused, days and months can be told either way, and so can scores. */
const file = (language: string) => ({
	name: `${language}.csv`,
	mimeType: 'text/csv',
	buffer: Buffer.from(
		[
			`Call Ref;Call Date;Talk Time;Agent;Queue;Rating;Avg ${language}`,
			`${language}1;02/03/2026 10:00;120;Ann;Care;5;3`,
			`${language}2;05/03/2026 11:00;240;Bob;Care;0;4`,
			`${language}3;06/03/2026 12:00;;Ann;Care;4;5`,
			`${language}4;07/03/2026 12:00;soon;Ann;Care;3;5`
		].join('\n')
	)
});

async function expectSaid(page: Page, language: string, width: number) {
	await page.waitForFunction(() => document.fonts.ready.then(() => true));
	expect(await page.getAttribute('html', 'lang')).toBe(language);
	expect(await leftInEnglish(page, language)).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
		width
	);
	await expectAccessible(page);
}

test.each([
	['lv', 1280],
	['zh-Hans', 390],
	['zh-Hant', 1280]
] as const)(
	'in %s a file is mapped, tried and imported, and what was refused is explained',
	async (...[language, width]) => {
		const said = messagesIn(language) as Record<string, string>;
		const { page, problems } = await watchedPage(browser, { viewport: { width, height: 844 } });
		await page.goto(`${product.url}/imports?lang=${language}`);
		await expectSaid(page, language, width);
		await page.locator('input[type=file]').setInputFiles(file(language));
		await page.waitForURL(/\/imports\/file\//);
		await page.getByRole('heading', { name: said.mapping_open_title! }).waitFor();
		await expectSaid(page, language, width);
		for (const question of await page.locator('fieldset').all())
			await question.locator('input[type=radio]').first().check();
		await page.getByRole('button', { name: said.mapping_try_first! }).click();
		await page.locator('.result').waitFor();
		await expectSaid(page, language, width);
		await page.getByRole('button', { name: said.mapping_import!, exact: true }).click();
		await page.waitForURL(/\/imports\/\d+/);
		expect(await page.locator('#refused').innerText()).toContain(said.reject_not_a_duration);
		await expectSaid(page, language, width);
		expect(problems).toEqual([]);
		await page.context().close();
	}
);
