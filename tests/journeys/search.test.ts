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

test('the key / searches from any screen, and what is found is a link', async () => {
	const { page, problems } = await watchedPage(browser);
	await page.goto(`${centre.product.url}/flags`, { waitUntil: 'networkidle' });
	await page.keyboard.press('/');
	await page.keyboard.type('care');
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/search\?q=care/);
	await page.getByRole('heading', { name: 'Queues' }).waitFor();
	await expectAccessible(page);
	await page.getByRole('link', { name: 'Care', exact: true }).click();
	await page.waitForURL(/\/contacts\?.*queue=Care/);
	expect(problems).toEqual([]);
	await page.context().close();
});

test('a sign of a search is written where somebody writes', async () => {
	const { page } = await watchedPage(browser);
	await page.goto(`${centre.product.url}/search?q=x`, { waitUntil: 'networkidle' });
	const field = page.locator('#search-text');
	await field.fill('');
	await field.press('/');
	expect(await field.inputValue()).toBe('/');
	await page.context().close();
});

test('it works without scripts, on a phone, and says what can be searched for where nothing is found', async () => {
	const { page } = await watchedPage(browser, {
		javaScriptEnabled: false,
		viewport: { width: 390, height: 844 }
	});
	await page.goto(`${centre.product.url}/contacts`);
	const field = page.getByRole('banner').getByRole('searchbox');
	await field.fill('no such name');
	await field.press('Enter');
	const said = await page.getByRole('main').innerText();
	expect(said).toContain('Nothing was found for “no such name”.');
	expect(said).toContain('You can search for agents by name or id');
	await page.context().close();
});

test('days the wrong way round are explained and swapped, and the other filters stay', async () => {
	const { page, problems } = await watchedPage(browser);
	await page.goto(`${centre.product.url}/contacts?from=all&queue=Care`, {
		waitUntil: 'networkidle'
	});
	await page.getByLabel('First day').fill('2026-02-20');
	await page.getByLabel('Last day').fill('2026-02-10');
	await page.getByRole('form', { name: 'Days of the list' }).getByRole('button').click();
	await page.getByRole('alert').filter({ hasText: 'lies before the first' }).waitFor();
	expect(new URL(page.url()).searchParams.get('queue')).toBe('Care');
	await expectAccessible(page);
	await page.getByRole('link', { name: 'Swap the two days' }).click();
	await page.waitForURL(/from=2026-02-10&to=2026-02-21&queue=Care/);
	expect(await page.getByLabel('Last day').inputValue()).toBe('2026-02-20');
	// The choice of a queue keeps both days.
	await page.locator('select[name=queue]').selectOption('');
	await page.waitForURL((at) => !at.searchParams.get('queue'));
	expect(await page.getByLabel('First day').inputValue()).toBe('2026-02-10');
	expect(await page.getByLabel('Last day').inputValue()).toBe('2026-02-20');
	expect(problems).toEqual([]);
	await page.context().close();
});
