import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTable } from '$lib/server/ingest/read/open-table';
import { expectAccessible } from './accessible';
import { launchBrowser, watchedPage } from './browser';
import { type PlainCentre, startPlainCentre } from './plain-centre';

let browser: Browser;
let centre: PlainCentre;
let folder: string;
beforeAll(async () => {
	[browser, centre] = await Promise.all([launchBrowser(), startPlainCentre()]);
	folder = await mkdtemp(join(tmpdir(), 'evenkeel-maps-'));
});
afterAll(async () => {
	await browser?.close();
	await centre?.product.remove();
	await rm(folder, { recursive: true, force: true });
});

async function taken(page: Page, control: Locator) {
	const coming = page.waitForEvent('download');
	await control.click();
	const download = await coming;
	const path = join(folder, download.suggestedFilename());
	await download.saveAs(path);
	return { path, name: download.suggestedFilename() };
}

/** Width and height, which a PNG says in its first chunk. */
async function sizeOf(path: string) {
	const bytes = await readFile(path);
	expect(bytes.subarray(1, 4).toString()).toBe('PNG');
	expect(bytes.length).toBeGreaterThan(10_000);
	return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

const MAPS = [
	['Satisfaction by hour and weekday', 'csat', 'points'],
	['Handle time by hour and weekday', 'handle-time', '%'],
	['Spread of handle time by hour and weekday', 'spread', 'too few']
] as const;

test.each(MAPS)(
	'%s: keys walk over the hours, each is said and shown, and Enter leads to its contacts',
	async (title, _measure, words) => {
		const { page, problems } = await watchedPage(browser);
		await page.goto(`${centre.product.url}/consistency`);
		const card = page.getByRole('region', { name: title, exact: true });
		// One stop for the Tab key, not one for each of seventy hours.
		const stops = card.locator('table a:not([tabindex="-1"])');
		await expect.poll(() => stops.count()).toBe(1);
		await stops.focus();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('End');
		const cell = card.locator('a:focus');
		const said = (await cell.textContent()) ?? '';
		expect(said).toMatch(/^Tue \d+:00: /);
		expect(said).toContain(words);
		expect(await card.locator('.said').textContent()).toBe(said);
		await page.keyboard.press('Home');
		expect(await cell.textContent()).toMatch(/^Tue \d+:00: /);
		expect(await cell.textContent()).not.toBe(said);
		await expectAccessible(page);
		await page.keyboard.press('End');
		const hour = /(\d+):00/.exec(said)?.[1];
		await page.keyboard.press('Enter');
		await page.waitForURL(new RegExp(`/contacts\\?.*weekday=2&hour=${hour}\\b`));
		const n = /(\d+) (contacts|answers)$/.exec(said)?.[1];
		expect(await page.locator('h2').first().innerText()).toMatch(new RegExp(`^${n} contacts?`));
		expect(problems).toEqual([]);
	}
);

test.each(MAPS)('%s can be taken away as a picture and as numbers', async (title, measure) => {
	const { page, problems } = await watchedPage(browser);
	await page.goto(`${centre.product.url}/consistency?queue=Care`);
	const card = page.getByRole('region', { name: `${title} in Care`, exact: true });
	const picture = await taken(page, card.getByRole('button', { name: /^PNG/ }));
	expect(picture.name).toMatch(/^main-site-.*-by-hour-and-weekday-in-care\.png$/);
	expect((await sizeOf(picture.path)).width).toBe(1920);

	const { path } = await taken(page, card.getByRole('link', { name: /^CSV/ }));
	const table = await openTable({ path }, path, {});
	expect(table.header.slice(0, 5)).toEqual(['measure', 'weekday', 'hour', 'n', 'difference']);
	const rows: (readonly (string | null)[])[] = [];
	for await (const { cells } of table.batches()) rows.push(...cells.map((row) => row.map(String)));
	await table.close();
	expect(new Set(rows.map(([one]) => one))).toEqual(new Set([measure]));
	expect(rows.length).toBe(await card.locator('table a').count());
	expect(problems).toEqual([]);
});

test('the forest of swings can be taken away as a picture, in either theme', async () => {
	for (const colorScheme of ['light', 'dark'] as const) {
		const { page, problems } = await watchedPage(browser, { colorScheme });
		await page.goto(`${centre.product.url}/consistency`);
		const card = page.getByRole('region', { name: 'Swings' });
		const rows = await card.locator('tbody tr').count();
		const picture = await taken(page, card.getByRole('button', { name: /^PNG/ }));
		const { width, height } = await sizeOf(picture.path);
		expect(width).toBe(1920);
		// Two dots a pixel, 44 pixels a row, and what stands above and below.
		expect(height).toBeGreaterThan(2 * 44 * rows);
		expect(problems).toEqual([]);
		await page.context().close();
	}
});
