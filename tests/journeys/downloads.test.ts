import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTable } from '$lib/server/ingest/read/open-table';
import { launchBrowser, watchedPage } from './browser';
import { type PlainCentre, startPlainCentre } from './plain-centre';

let browser: Browser;
let centre: PlainCentre;
let folder: string;
beforeAll(async () => {
	[browser, centre] = await Promise.all([launchBrowser(), startPlainCentre()]);
	folder = await mkdtemp(join(tmpdir(), 'evenkeel-downloads-'));
});
afterAll(async () => {
	await browser?.close();
	await centre?.product.remove();
	await rm(folder, { recursive: true, force: true });
});

/** Follows a download and reads the file as any export is read. */
async function taken(page: Page, name: string | RegExp, at = page.locator('main')) {
	const coming = page.waitForEvent('download');
	await at.getByRole('link', { name }).first().click();
	const download = await coming;
	const path = join(folder, download.suggestedFilename());
	await download.saveAs(path);
	const table = await openTable({ path }, path, {});
	let rows = 0;
	for await (const { cells } of table.batches()) rows += cells.length;
	await table.close();
	return { file: download.suggestedFilename(), rows, ...table };
}

test('every table of a screen can be taken away, with the filters of the screen', async () => {
	const { page, problems } = await watchedPage(browser);
	const { url } = centre.product;

	await page.goto(`${url}/flags?kind=over-service`);
	const open = Number((await page.locator('p.counted').textContent())?.match(/\d+/)?.[0]);
	expect(open).toBeGreaterThan(0);
	expect(await taken(page, /CSV: all/)).toMatchObject({ file: 'flags.csv', rows: open });
	const flags = await taken(page, /Excel: all/);
	expect(flags).toMatchObject({ file: 'flags.xlsx', rows: open });
	expect(flags.header.slice(0, 4)).toEqual(['kind', 'severity', 'status', 'sentence']);

	await page.goto(`${url}/contacts?queue=Billing`);
	const counted = (await page.locator('.bar .aside').textContent())?.match(/[\d,]+/)?.[0] ?? '';
	const contacts = await taken(page, /Excel: all/);
	expect(contacts.rows).toBe(Number(counted.replace(',', '')));

	await page.goto(`${url}/consistency`);
	expect((await taken(page, /Excel: every comparison/)).header).toContain('pAdjusted');
	expect((await taken(page, /CSV: consistency by queue/)).header).toContain('index');
	const swings = (await taken(page, /CSV: every comparison/)).rows;
	await page.goto(`${url}/consistency?queue=Care&metric=csat&dimension=weekday`);
	const narrowed = (await taken(page, /CSV: every comparison/)).rows;
	expect(narrowed).toBeGreaterThan(0);
	expect(narrowed).toBeLessThan(swings / 2);

	await page.goto(`${url}/agents`);
	expect(await taken(page, /CSV: agents/)).toMatchObject({ file: 'agents.csv', rows: 12 });

	await page.goto(`${url}/expectation`);
	expect((await taken(page, /Excel: who answers/)).header).toContain('weightedMean');
	expect((await taken(page, /CSV: every kind of work/)).header).toContain('percent');

	await page.goto(`${url}/review`);
	const week = new URL(page.url()).pathname.split('/').at(-1);
	const review = await taken(page, /Excel/);
	expect(review.file).toBe(`review-${week}.xlsx`);
	expect(review.notes.sheets).toEqual([
		...['Exceptions', 'The week in numbers', 'Weeks', 'Months', 'Over-service', 'Swings'],
		...['Lasting steps', 'Actions', 'Restated since']
	]);
	expect(problems).toEqual([]);
});

test('an address that names no table says so', async () => {
	const { url } = centre.product;
	for (const path of ['nothing.csv', 'flags.pdf', 'flags', 'review.xlsx', 'review.csv?week=x']) {
		const answer = await fetch(`${url}/export/${path}`, { headers: { accept: 'text/html' } });
		expect(answer.status, path).toBe(404);
		expect(await answer.text(), path).toContain('There is no');
	}
});
