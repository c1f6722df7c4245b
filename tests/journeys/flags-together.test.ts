import type { Browser, Page } from 'playwright-core';
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

const list = (more = '') => `${centre.product.url}/flags?kind=over-service${more}`;
const boxes = (page: Page) => page.locator('ol input[type=checkbox]');
const ids = (page: Page) =>
	page
		.locator('ol [data-flag]')
		.evaluateAll((flags) => flags.map((flag) => flag.getAttribute('data-flag')));
const batch = (page: Page, name: string) => page.locator('#batch').getByRole('button', { name });

test('a range ticked with the keyboard gets one verdict, and one undo puts all of it back', async () => {
	const { page, problems } = await watchedPage(browser);
	await page.goto(list(), { waitUntil: 'networkidle' });
	const before = await ids(page);
	await page.keyboard.press('x');
	await page.keyboard.press('j');
	await page.waitForURL(/flag=/);
	await page.keyboard.press('j');
	await page.waitForURL(new RegExp(encodeURIComponent(before[2] ?? '')));
	await page.keyboard.press('X');
	expect(
		await boxes(page).evaluateAll((all) => all.filter((box) => box.matches(':checked')).length)
	).toBe(3);
	await expectAccessible(page);
	await page.keyboard.press('3');
	await page.getByText('3 flags: process fault.').waitFor();
	expect(await ids(page)).toEqual(before.slice(3));
	await page.keyboard.press('u');
	await page.getByText('Taken back: 3 flags').waitFor();
	expect(await ids(page)).toEqual(before);
	expect(problems).toEqual([]);
});

test('a range is ticked with the mouse, and Escape unticks it', async () => {
	const { page, problems } = await watchedPage(browser);
	await page.goto(list(), { waitUntil: 'networkidle' });
	await boxes(page).nth(0).click();
	await boxes(page)
		.nth(2)
		.click({ modifiers: ['Shift'] });
	expect(await boxes(page).nth(1).isChecked()).toBe(true);
	await batch(page, 'Acknowledge').waitFor();
	await page.keyboard.press('Escape');
	expect(await boxes(page).nth(1).isChecked()).toBe(false);
	expect(await batch(page, 'Acknowledge').isVisible()).toBe(false);
	await page.getByLabel('All on this page').check();
	expect(await boxes(page).last().isChecked()).toBe(true);
	await boxes(page).nth(0).uncheck();
	expect(await page.getByLabel('All on this page').isChecked()).toBe(false);
	expect(problems).toEqual([]);
});

test('what somebody has decided since is not put back by an undo', async () => {
	const { page } = await watchedPage(browser);
	await page.goto(list(), { waitUntil: 'networkidle' });
	const [first, second] = await ids(page);
	await boxes(page).nth(0).check();
	await boxes(page).nth(1).check();
	await batch(page, 'Not an issue').click();
	await page.getByText('2 flags: not an issue.').waitFor();
	const other = await watchedPage(browser);
	await other.page.goto(list(`&flag=${encodeURIComponent(first ?? '')}`), {
		waitUntil: 'networkidle'
	});
	await other.page.getByRole('button', { name: 'Genuinely complex' }).click();
	await other.page.getByText('Verdict kept').waitFor();
	await page.getByRole('button', { name: 'Undo' }).click();
	await page.getByText('Of the others one has been changed since').waitFor();
	expect(await ids(page)).toContain(second);
	expect(await ids(page)).not.toContain(first);
	await other.page.getByRole('button', { name: 'Undo' }).click();
	await other.page.getByText('Taken back').waitFor();
});

test('without scripts boxes in a form do the same, nothing ticked changes nothing, and a flag that is gone is said', async () => {
	const { page } = await watchedPage(browser, { javaScriptEnabled: false });
	await page.goto(list());
	const [first, second] = await ids(page);
	await boxes(page).nth(0).check();
	await boxes(page).nth(1).check();
	await batch(page, 'Acknowledge').click();
	await page.getByText('2 flags: acknowledged.').waitFor();
	expect(await ids(page)).not.toContain(second);
	await page.getByRole('button', { name: 'Undo' }).click();
	await page.getByText('Taken back: 2 flags').waitFor();
	expect(await ids(page)).toContain(first);
	const post = async (fields: [string, string][]) => {
		const response = await fetch(`${centre.product.url}/flags?/decide&kind=over-service`, {
			method: 'POST',
			headers: { origin: centre.product.url, accept: 'text/html' },
			body: new URLSearchParams(fields)
		});
		return `${response.status} ${await response.text()}`;
	};
	expect(await post([['verdict', 'justified']])).toMatch(/^400[^]*No flag was ticked/);
	const gone: [string, string][] = [
		['verdict', 'justified'],
		['flagId', 'over-service:no-such']
	];
	expect(await post(gone)).toMatch(/^404[^]*no longer there/);
});

test('on a phone the boxes and the verdicts fit', async () => {
	const { page } = await watchedPage(browser, { viewport: { width: 390, height: 844 } });
	await page.goto(list(), { waitUntil: 'networkidle' });
	await page.getByLabel('All on this page').check();
	await batch(page, 'Not an issue').waitFor();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	await expectAccessible(page);
});

test('who looks after a flag is shown, found by the address, downloaded, and nobody again after an undo', async () => {
	const { page, problems } = await watchedPage(browser);
	await page.goto(list(), { waitUntil: 'networkidle' });
	const [first] = await ids(page);
	await page.locator('ol [data-flag]').first().click();
	await page.waitForURL(/flag=/);
	await page.locator('#owner').fill('  Ilze   K. ');
	await page.keyboard.press('Enter');
	await page.getByText('with Ilze K.').waitFor();
	expect(await page.locator('#owner').inputValue()).toBe('Ilze K.');
	await page.goto(list('&owner=Ilze+K.'), { waitUntil: 'networkidle' });
	expect(await ids(page)).toEqual([first]);
	await page.goto(list('&owner=-'), { waitUntil: 'networkidle' });
	expect(await ids(page)).not.toContain(first);
	expect(await page.locator('#names option').evaluateAll((all) => all.length)).toBe(1);
	const csv = await fetch(
		`${centre.product.url}/export/flags.csv?kind=over-service&owner=Ilze+K.`
	).then((response) => response.text());
	expect(csv).toContain('Ilze K.');
	await page.goto(list(`&flag=${encodeURIComponent(first ?? '')}`), { waitUntil: 'networkidle' });
	await page.locator('#owner').fill('');
	await page.keyboard.press('Enter');
	await page.getByText('with Ilze K.').waitFor({ state: 'detached' });
	await page.keyboard.press('Tab');
	await page.getByRole('button', { name: 'Undo' }).click();
	await page.getByText('with Ilze K.').waitFor();
	expect(problems).toEqual([]);
});
