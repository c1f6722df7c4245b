import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { expectAccessible } from './accessible';
import { launchBrowser, watchedPage } from './browser';
import { type PlainCentre, startPlainCentre } from './plain-centre';

let browser: Browser;
let centre: PlainCentre;
const at = (path: string) => `${centre.product.url}${path}`;
beforeAll(async () => {
	[browser, centre] = await Promise.all([launchBrowser(), startPlainCentre()]);
	const { page } = await watchedPage(browser);
	// The first review follows a while after the first flags.
	await vi.waitFor(
		async () => {
			await page.goto(at('/expectation'));
			expect(await page.getByText('Who answers?').count()).toBe(1);
		},
		{ timeout: 120_000, interval: 1_000 }
	);
	await page.close();
}, 300_000);
afterAll(async () => {
	await browser?.close();
	await centre?.product.remove();
});

test.each(['light', 'dark'] as const)(
	'a small centre is told what it cannot know yet, and who answers, accessible in %s',
	async (colorScheme) => {
		const { page, problems } = await watchedPage(browser, { colorScheme });
		await page.goto(at('/'));
		await page.getByRole('link', { name: 'Expectation' }).click();
		await page.waitForURL('**/expectation');
		expect(await page.getByText(/let down the next time, because \d later answer/).count()).toBe(1);
		// The same reason is not given twice, of the over-served and of all long contacts.
		expect(await page.getByText(/spare the customer another one, because 0 long/).count()).toBe(1);
		expect(await page.getByText(/4 over-served contacts took the room of/).count()).toBe(1);
		expect(await page.getByText(/usual has moved, because there are \d+ whole weeks/).count()).toBe(
			1
		);
		const care = page.getByRole('row', { name: /Queue Care/ });
		expect(await care.locator('td').first().innerText()).toMatch(/^\d\d\.\d %$/);
		await care.getByRole('link').click();
		await page.waitForURL(/\/contacts\?.*queue=Care&.*rated=yes/);
		await page.goBack();
		await expectAccessible(page);
		expect(problems).toEqual([]);
	}
);

test.each(['light', 'dark'] as const)(
	'a kind of work is explored from the consistency screen, accessible in %s',
	async (colorScheme) => {
		const { page, problems } = await watchedPage(browser, { colorScheme });
		await page.goto(at('/consistency'));
		await page.getByRole('link', { name: /Look into one kind of work/ }).click();
		await page.waitForURL('**/consistency/explore');
		await page.getByLabel('Compare').selectOption('weekend');
		await page.getByLabel('Queue').selectOption('Care');
		await page.getByRole('button', { name: 'Look' }).click();
		await page.waitForURL(/dimension=weekend&queue=Care/);
		// The answer follows the page where it takes its time.
		await page.getByText(/a reason to look, not a flag/).waitFor();
		expect(await page.locator('h2', { hasText: 'differs with the weekend' }).count()).toBe(1);
		expect(await page.getByText(/a reason to look, not a flag/).count()).toBe(1);
		const [handleTime] = await page.getByRole('row', { name: /Weekend.*handle time/ }).all();
		expect(await handleTime!.locator('td.numeric').first().innerText()).toMatch(/^[+−]?\d+\.\d %/);
		await expectAccessible(page);
		expect(problems).toEqual([]);
	}
);

test('an event is asked about by its day, and a wrong day is said', async () => {
	const { page, problems } = await watchedPage(browser);
	const event = new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10);
	await page.goto(at(`/consistency/explore?event=${event}&queue=Care`));
	expect(await page.locator('h2', { hasText: 'Before and after' }).count()).toBe(1);
	const before = page
		.getByRole('row', { name: /Handle time/ })
		.getByRole('link')
		.first();
	expect(await before.getAttribute('href')).toMatch(/queue=Care&timed=yes$/);
	await expectAccessible(page);
	await page.goto(at('/consistency/explore?event=soon'));
	expect(await page.getByText('A date such as 2026-11-22.').count()).toBe(1);
	expect(problems).toEqual([]);
});

test('these screens fit a telephone', async () => {
	const { page, problems } = await watchedPage(browser, { viewport: { width: 375, height: 720 } });
	for (const path of ['/expectation', '/consistency/explore']) {
		await page.goto(at(path));
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(overflow, path).toBe(0);
	}
	expect(problems).toEqual([]);
});
