import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './accessible';
import { launchBrowser, watchedPage } from './browser';
import { type Product, startProduct } from './product';

let browser: Browser;
let product: Product;
beforeAll(async () => {
	[product, browser] = await Promise.all([startProduct(), launchBrowser()]);
}, 300_000);
afterAll(async () => {
	await browser?.close();
	await product?.remove();
});

const part = (page: Page, id: string) => page.locator(`#${id}`);
const save = (page: Page, id: string) =>
	part(page, id).getByRole('button', { name: 'Save' }).click();

test('a wrong value is named and nothing saved; a right one is kept', async () => {
	const { page, problems } = await watchedPage(browser);
	await page.goto(`${product.url}/settings`);
	await expectAccessible(page);
	await part(page, 'site').getByLabel('Time zone').fill('Mars/Base');
	await save(page, 'site');
	await part(page, 'site').getByRole('alert').filter({ hasText: 'Europe/Riga' }).waitFor();
	await part(page, 'site').getByLabel('Time zone').fill('Europe/Riga');
	await part(page, 'site').getByLabel('Name').fill('Riga centre');
	await save(page, 'site');
	await part(page, 'site').getByRole('status').filter({ hasText: 'Saved.' }).waitFor();
	await part(page, 'thresholds').getByLabel('Distance from the usual').fill('3.5');
	await save(page, 'thresholds');
	await part(page, 'thresholds').getByRole('status').waitFor();
	await page.reload();
	expect(await part(page, 'site').getByLabel('Name').inputValue()).toBe('Riga centre');
	const line = part(page, 'thresholds').getByLabel('Distance from the usual');
	expect(await line.inputValue()).toBe('3.5');
	expect(problems.filter((problem) => !problem.includes('422'))).toEqual([]);
});

test('a key is shown once, works, and no longer works once revoked', async () => {
	const { page, problems } = await watchedPage(browser);
	await page.goto(`${product.url}/settings`);
	await part(page, 'keys').getByLabel('What is the key for?').fill('the switch');
	await part(page, 'keys')
		.getByLabel(/read everything/)
		.check();
	await part(page, 'keys').getByRole('button', { name: 'Make a key' }).click();
	const shown = part(page, 'keys').getByLabel('New key');
	await shown.waitFor();
	await expectAccessible(page);
	const key = await shown.inputValue();
	const ask = (path: string, init: RequestInit = {}) =>
		fetch(`${product.url}/api/v1/${path}`, {
			...init,
			headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
		});
	expect((await ask('flags')).status).toBe(200);
	const contact = { contactId: 'a', startedAt: '2026-03-02T22:30:00Z', handleSeconds: 60 };
	expect((await ask('contacts', { method: 'POST', body: JSON.stringify([contact]) })).status).toBe(
		200
	);
	await page.reload();
	expect(await part(page, 'keys').getByLabel('New key').count()).toBe(0);
	await part(page, 'keys').getByRole('button', { name: 'Revoke the key for the switch' }).click();
	await part(page, 'keys').getByText('the switch').waitFor({ state: 'detached' });
	expect((await ask('flags')).status).toBe(401);
	expect(problems).toEqual([]);
});

test('another zone says what it moves, and asks before it does', async () => {
	const { page } = await watchedPage(browser, { viewport: { width: 390, height: 844 } });
	await page.goto(`${product.url}/settings`);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	await part(page, 'site').getByLabel('Time zone').fill('America/New_York');
	await save(page, 'site');
	await part(page, 'site').getByText('This moves 1 contact in the calendar.').waitFor();
	await expectAccessible(page);
	await part(page, 'site').getByRole('button', { name: 'Move them' }).click();
	await part(page, 'site').getByText('All contacts were placed anew.').waitFor();
	await page.goto(`${product.url}/contacts?from=2026-03-02&to=2026-03-03`);
	await page.getByText('Mon 2 Mar 2026, 17:30').first().waitFor();
});
