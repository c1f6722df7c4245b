import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './accessible';
import { launchBrowser, watchedPage } from './browser';
import { type Product, startProduct } from './product';

let browser: Browser;
let product: Product;
let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'evenkeel-files-'));
	[product, browser] = await Promise.all([startProduct(), launchBrowser()]);
}, 300_000);
afterAll(async () => {
	await browser?.close();
	await product?.remove();
	await rm(folder, { recursive: true, force: true });
});

const rows = Array.from({ length: 60 }, (_, i) => {
	const day = String(1 + (i % 12)).padStart(2, '0');
	return `T${i};${day}/03/2026 ${10 + (i % 8)}:15;Op ${i % 3};Sales;${120 + i};${i % 6}`;
});
const header = 'Ticket Number;Call Date;Operator;Skill Name;Call Duration;Rating';
const unknown = [header, ...rows, 'T98;99/99/2026 10:00;Op 1;Sales;100;5', ''].join('\r\n');

async function choose(page: Page, name: string, content: string | Uint8Array): Promise<void> {
	const path = join(folder, name);
	await writeFile(path, content);
	await page.setInputFiles('input[type=file]', path);
}

/** Opens a screen; its handlers are there once it listens for changes. */
async function open(page: Page, path: string): Promise<void> {
	const listening = page.waitForResponse(
		(response) => new URL(response.url()).pathname === '/live'
	);
	await page.goto(product.url + path);
	await listening;
}

test('files that are no tables are refused with what they are and what to do', async () => {
	const { page } = await watchedPage(browser);
	await open(page, '/imports');
	await expectAccessible(page);
	const wrong: [string, string | Uint8Array, RegExp][] = [
		['report.xlsx', '<html><body><table></table></body></html>', /web page \(HTML\).*save it as/],
		['empty.csv', '', /is empty.*Export it again/],
		['photo.csv', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70]), /picture \(JPEG\)/]
	];
	for (const [name, content, sentence] of wrong) {
		await choose(page, name, content);
		const alert = page.getByRole('alert').filter({ hasText: name });
		await alert.waitFor();
		expect(await alert.innerText()).toMatch(sentence);
	}
});

test('an unknown file is asked about, imported by keyboard, and known the next time', async () => {
	const { page, problems } = await watchedPage(browser);
	await open(page, '/imports');
	await choose(page, 'tickets.csv', unknown);
	await page.waitForURL(/\/imports\/file\//);
	await page.getByRole('heading', { name: 'These columns are new to Evenkeel' }).waitFor();
	await expectAccessible(page);
	const start = page.getByRole('button', { name: 'Import', exact: true });
	expect(await start.isDisabled()).toBe(true);
	for (const question of await page
		.getByRole('group')
		.filter({ has: page.getByRole('radio') })
		.all()) {
		await question.getByRole('radio').first().focus();
		await page.keyboard.press('Space');
	}
	await page.getByText('open above').waitFor({ state: 'detached' });
	await page.getByRole('button', { name: 'Try the whole file first' }).focus();
	await page.keyboard.press('Enter');
	await page.getByText('Nothing was written.').waitFor();
	await start.focus();
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/imports\/\d+$/);
	await page.getByText('61 = 60 new + 1 refused').waitFor();
	expect(await page.locator('#refused').innerText()).toMatch(
		/62\s+Call Date\s+The value is not a time/
	);
	await expectAccessible(page);

	await open(page, '/imports');
	await page.getByRole('link', { name: 'tickets.csv' }).waitFor();
	await choose(page, 'again.csv', unknown);
	await page.waitForURL(/\/imports\/file\//);
	await page.getByRole('heading', { name: /imported a file with these columns before/ }).waitFor();
	await page.getByRole('button', { name: 'Import', exact: true }).click();
	await page.getByText('61 = 60 unchanged + 1 refused').waitFor();
	expect(problems).toEqual([]);
});

test('a known export says so, and fits a telephone', async () => {
	const { page, problems } = await watchedPage(browser, { viewport: { width: 390, height: 844 } });
	await open(page, '/imports');
	await choose(page, 'own.csv', 'contactId,startedAt,handleSeconds\nx1,2026-03-02T10:00:00Z,90\n');
	await page.waitForURL(/\/imports\/file\//);
	await page.getByRole('heading', { name: 'This looks like Evenkeel’s own columns' }).waitFor();
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(width).toBeLessThanOrEqual(390);
	await expectAccessible(page);
	expect(problems).toEqual([]);
});
