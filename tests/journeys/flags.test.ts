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

const list = () => `${centre.product.url}/flags?kind=over-service`;

test.each(['light', 'dark'] as const)('the list is accessible in %s', async (colorScheme) => {
	const { page, problems } = await watchedPage(browser, { colorScheme });
	await page.goto(list());
	expect(await page.locator('ol [data-flag]').count()).toBeGreaterThanOrEqual(4);
	await expectAccessible(page);
	expect(problems).toEqual([]);
});

test('a verdict given with the keyboard survives a reload and can be taken back', async () => {
	const { page, problems } = await watchedPage(browser);
	await page.goto(list(), { waitUntil: 'networkidle' });
	await page.keyboard.press('j');
	await page.waitForURL(/flag=/);
	const flag = new URL(page.url()).searchParams.get('flag');
	await page.keyboard.press('2');
	await page.getByRole('button', { name: 'Undo' }).waitFor();
	await page.goto(`${list()}&flag=${encodeURIComponent(flag ?? '')}`, { waitUntil: 'networkidle' });
	const complex = page.getByRole('button', { name: 'Genuinely complex' });
	expect(await complex.getAttribute('aria-pressed')).toBe('true');
	expect(await page.locator(`ol [data-flag="${flag}"]`).count()).toBe(0);
	await page.keyboard.press('1');
	await page.getByRole('button', { name: 'Undo' }).waitFor();
	await page.keyboard.press('u');
	await page.getByText('Taken back').waitFor();
	expect(await complex.getAttribute('aria-pressed')).toBe('true');
	expect(problems).toEqual([]);
});

test('the last verdict is taken back wherever one has moved, and the focus follows the keys', async () => {
	const { page, problems } = await watchedPage(browser, { viewport: { width: 1366, height: 500 } });
	await page.goto(list(), { waitUntil: 'networkidle' });
	const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.flag);
	const chosen = () => new URL(page.url()).searchParams.get('flag');
	const ids = await page.locator('ol [data-flag]').evaluateAll((links) => {
		return links.map((link) => (link as HTMLElement).dataset.flag);
	});
	await page.keyboard.press('j');
	await page.waitForURL(/flag=/);
	await expect.poll(focused).toBe(ids[1]);
	await page.keyboard.press('5');
	const undo = page.getByRole('button', { name: 'Undo' });
	await undo.waitFor();
	await page.getByRole('status').filter({ hasText: 'Verdict kept: Not an issue' }).waitFor();
	await page.keyboard.press('j');
	await expect.poll(focused).toBe(ids[2]);
	expect(chosen()).toBe(ids[2]);
	const [link, toast] = await Promise.all([
		page.locator(`ol [data-flag="${ids[2]}"]`).boundingBox(),
		undo.boundingBox()
	]);
	expect((toast?.y ?? Infinity) + (toast?.height ?? 0)).toBeLessThanOrEqual(500);
	expect(link?.y ?? -1).toBeGreaterThanOrEqual(0);
	expect((link?.y ?? Infinity) + (link?.height ?? 0)).toBeLessThanOrEqual(toast?.y ?? 0);
	await expectAccessible(page);
	await page.keyboard.press('u');
	await page.getByRole('status').filter({ hasText: 'Taken back: ' }).waitFor();
	await page.locator(`ol [data-flag="${ids[1]}"]`).waitFor();
	expect(chosen()).toBe(ids[2]);
	expect(await undo.count()).toBe(0);
	expect(problems).toEqual([]);
});

test('without scripts a form gives the verdict, a note is kept and the filters stay', async () => {
	const { page } = await watchedPage(browser, { javaScriptEnabled: false });
	await page.goto(list());
	await page.locator('ol [data-flag]').last().click();
	await page.getByRole('button', { name: 'Process fault' }).click();
	expect(new URL(page.url()).searchParams.get('kind')).toBe('over-service');
	const pressed = page.getByRole('button', { name: 'Process fault' });
	expect(await pressed.getAttribute('aria-pressed')).toBe('true');
	await page.getByLabel('Note').fill('The form asked twice.');
	await page.getByRole('button', { name: 'Keep note' }).click();
	expect(await page.getByLabel('Note').inputValue()).toBe('The form asked twice.');
	expect(await pressed.getAttribute('aria-pressed')).toBe('true');
});

test('on a phone the list fits and a chosen flag comes first', async () => {
	const { page } = await watchedPage(browser, { viewport: { width: 390, height: 844 } });
	await page.goto(list(), { waitUntil: 'networkidle' });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	await page.locator('ol [data-flag]').first().click();
	await page.waitForURL(/flag=/);
	const detail = await page.locator('article').boundingBox();
	const first = await page.locator('ol').first().boundingBox();
	expect(detail?.y ?? Infinity).toBeLessThan(first?.y ?? 0);
});

test('a page that does not exist is refused, odd filters show an empty list', async () => {
	expect((await fetch(`${centre.product.url}/flags?cursor=nonsense`)).status).toBe(400);
	const empty = await fetch(`${centre.product.url}/flags?queue=No%20such%20queue`);
	expect(empty.status).toBe(200);
	expect(await empty.text()).toContain('Nothing here');
});
