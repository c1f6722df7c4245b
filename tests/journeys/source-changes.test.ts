import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './accessible';
import { launchBrowser, watchedPage } from './browser';
import { type Product, startProduct } from './product';

const FIRST = Date.UTC(2026, 7, 3);
const DAY_MS = 86_400_000;
const KEY = { 'content-type': 'application/json' };

let product: Product;
let browser: Browser;
let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'evenkeel-sources-'));
	[product, browser] = await Promise.all([startProduct(), launchBrowser()]);
	await importCalls(0, 21, true);
	await importCalls(21, 25, false);
	await postEvents();
	await evenkeel('analyse');
}, 300_000);
afterAll(async () => {
	await browser?.close();
	await product?.remove();
	await rm(folder, { recursive: true, force: true });
});

async function evenkeel(...args: string[]): Promise<string> {
	const program = ['bin/evenkeel.js', ...args, '--data', product.dataDir];
	return (await promisify(execFile)(process.execPath, program)).stdout;
}

/** Forty calls a day, as a telephone system exports them; one day its column of after-contact work is gone. */
async function importCalls(from: number, until: number, wrap: boolean): Promise<void> {
	const lines = [`contact_id,start_utc,queue,agent_id,talk_s${wrap ? ',acw_s' : ''}`];
	for (let day = from; day < until; day++)
		for (let i = 0; i < 40; i++) {
			const start = new Date(FIRST + day * DAY_MS + (480 + 12 * i) * 60_000 + 7000).toISOString();
			const talk = 120 + ((37 * i + 11 * day) % 200);
			const work = wrap ? `,${15 + ((13 * i + 7 * day) % 40)}` : '';
			lines.push(`c${day}-${i},${start},${i % 3 ? 'Billing' : 'Sales'},a${i % 7},${talk}${work}`);
		}
	const file = join(folder, `calls-${from}.csv`);
	await writeFile(file, lines.join('\n') + '\n');
	await evenkeel('import', file);
}

async function postEvents(): Promise<void> {
	const made = await evenkeel('key', 'create', '--scope', 'ingest', '--json');
	const { key } = JSON.parse(made) as { key: string };
	const event = (eventId: string, kind: string, title: string, day: number) => ({
		...{ eventId, kind, title },
		startsAt: new Date(FIRST + day * DAY_MS + 9 * 3_600_000).toISOString()
	});
	const answer = await fetch(`${product.url}/api/v1/events`, {
		method: 'POST',
		headers: { ...KEY, authorization: `Bearer ${key}` },
		body: JSON.stringify([
			event('e1', 'release', 'New telephone system', 21),
			event('e2', 'training', 'Refund training', 9)
		])
	});
	expect(answer.status).toBe(200);
}

const flag = /the after-contact work is known in 0 % of the contacts in files like calls-21\.csv/;

test.each([
	[{ width: 1366, height: 768 }, 'light'],
	[{ width: 390, height: 844 }, 'dark']
] as const)(
	'a column that fell silent is told on the overview, with its source and as a flag at %j in %s',
	async (viewport, colorScheme) => {
		const { page, problems } = await watchedPage(browser, { viewport, colorScheme });
		await page.goto(product.url);
		const told = page.getByRole('link', { name: flag });
		await told.waitFor();
		await expectAccessible(page);
		await page.goto(`${product.url}/imports`);
		await page.locator('#sources').getByRole('link', { name: flag }).waitFor();
		const files = page.locator('#sources tbody tr').filter({ hasText: 'calls-' });
		expect(await files.count()).toBe(1);
		await expectAccessible(page);
		await page.locator('#sources').getByRole('link', { name: flag }).click();
		const detail = page.getByRole('article', { name: 'Data' });
		await detail.getByText('Column').waitFor();
		await expectAccessible(page);
		await detail.getByRole('link', { name: 'The import it began with' }).click();
		await page.getByRole('heading', { name: 'calls-21.csv' }).waitFor();
		await page.goBack();
		await detail.getByRole('link', { name: 'Its contacts' }).click();
		await page.getByText('160').first().waitFor();
		expect(problems).toEqual([]);
	}
);

test('what happened in the centre is marked on the charts and said in their tables', async () => {
	const { page, problems } = await watchedPage(browser);
	await page.goto(product.url);
	await page
		.getByRole('application', { name: / 2 events marked/ })
		.first()
		.waitFor();
	for (const path of ['/', '/agents/a1']) {
		await page.goto(product.url + path);
		const words = page.getByText('Release, 24 Aug 2026: New telephone system');
		await words.first().waitFor({ state: 'attached' });
	}
	expect(problems).toEqual([]);
});

test('a verdict closes the flag, and the data of later imports leave it so', async () => {
	const { page, problems } = await watchedPage(browser);
	await page.goto(`${product.url}/flags?kind=data-quality`);
	await page.getByRole('button', { name: 'Known and justified' }).click();
	await page.getByRole('status').filter({ hasText: 'Verdict kept' }).waitFor();
	await importCalls(25, 28, false);
	await evenkeel('analyse');
	await page.goto(`${product.url}/flags?kind=data-quality&status=all`);
	expect(await page.locator('[data-flag]').count()).toBe(1);
	await page.goto(product.url);
	expect(await page.getByRole('link', { name: flag }).count()).toBe(0);
	expect(problems).toEqual([]);
});
