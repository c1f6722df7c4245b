import { execFileSync } from 'node:child_process';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './accessible';
import { launchBrowser, watchedPage } from './browser';
import { type Product, startProduct } from './product';

let browser: Browser;
let product: Product;
const keys: Record<string, string> = {};

function evenkeel(...args: string[]): string {
	const env = { ...process.env, DATABASE_URL: '', DATA_DIR: product.dataDir };
	return execFileSync(process.execPath, ['bin/evenkeel.js', ...args], { encoding: 'utf8', env });
}

async function post(site: string, contactId: string, queue: string) {
	const response = await fetch(`${product.url}/api/v1/contacts`, {
		method: 'POST',
		headers: { authorization: `Bearer ${keys[site]}`, 'content-type': 'application/json' },
		body: JSON.stringify([
			{ contactId, startedAt: new Date(Date.now() - 60_000).toISOString(), queue, talkSeconds: 100 }
		])
	});
	expect(response.status).toBe(200);
}

beforeAll(async () => {
	[product, browser] = await Promise.all([startProduct(), launchBrowser()]);
}, 300_000);
afterAll(async () => {
	await browser?.close();
	await product?.remove();
});

test('one site: nothing to choose, and no address names it', async () => {
	const { page, problems } = await watchedPage(browser);
	await page.goto(`${product.url}/settings`);
	expect(await page.getByText('Site:').count()).toBe(0);
	expect(page.url()).toBe(`${product.url}/settings`);
	expect(problems).toEqual([]);
	await page.context().close();
});

test('several: one is chosen, every way on keeps it, and what is saved is saved for it', async () => {
	evenkeel('site', 'create', 'leeds', '--zone', 'Europe/London', '--name', 'Leeds');
	for (const site of ['main', 'leeds']) {
		const made = evenkeel('key', 'create', '--scope', 'ingest', '--site', site, '--json');
		keys[site] = (JSON.parse(made) as { key: string }).key;
	}
	await post('main', 'M1', 'Riga queue');
	await post('leeds', 'L1', 'Leeds queue');

	const { page, problems } = await watchedPage(browser);
	await page.goto(`${product.url}/`);
	expect(new URL(page.url()).searchParams.get('site')).toBe('main');
	await page.getByText('Site: Main site').click();
	await expectAccessible(page);
	await page.getByRole('link', { name: 'Leeds', exact: true }).click();
	await page.waitForURL(/site=leeds/);
	await page.getByRole('link', { name: /^Flags/ }).click();
	await page.waitForURL(/\/flags\?site=leeds/);

	await page.goto(`${product.url}/contacts?site=leeds&from=all`);
	await page
		.getByRole('cell', { name: /Leeds queue/ })
		.first()
		.waitFor();
	const csv = await page.getByRole('link', { name: /CSV/ }).getAttribute('href');
	const lines = await (await fetch(new URL(csv ?? '', product.url))).text();
	expect(lines).toContain('L1');
	expect(lines).not.toContain('M1');
	await page.getByLabel('Rating').selectOption('4,5');
	await page.waitForURL(/score=4.*site=leeds/);

	await page.getByRole('link', { name: 'Settings' }).click();
	await page.waitForURL(/\/settings\?site=leeds/);
	const form = page.locator('#site');
	await form.getByLabel('Name').fill('Leeds centre');
	await form.getByRole('button', { name: 'Save' }).click();
	await form.getByRole('status').filter({ hasText: 'Saved.' }).waitFor();
	await page.getByText('Site: Leeds centre').waitFor();
	await page.goto(`${product.url}/settings?site=main`);
	expect(await page.locator('#site').getByLabel('Name').inputValue()).toBe('Main site');
	expect(problems).toEqual([]);
	await page.context().close();
});

test('without scripts links keep the site, too', async () => {
	const { page } = await watchedPage(browser, { javaScriptEnabled: false });
	await page.goto(`${product.url}/consistency?site=leeds`);
	await page.getByRole('link', { name: 'Agents' }).click();
	expect(page.url()).toBe(`${product.url}/agents?site=leeds`);
	await page.context().close();
});

test('a wall shows the site of its address and hears of no other', async () => {
	const { page, problems } = await watchedPage(browser);
	await page.goto(`${product.url}/wall?site=leeds&scene=now&hold`);
	await page.getByRole('heading', { name: 'Leeds centre' }).waitFor();
	const note = page.getByRole('region', { name: /^Over-served/ }).locator('.note');
	expect(await note.textContent()).toBe('of 1');
	// It asks by itself every ten seconds: right after that it is silent unless it hears of something.
	// The first question may be the one of its beginning.
	for (let questions = 0; questions < 2; questions++)
		await page.waitForRequest(/\/wall\/data/, { timeout: 15_000 });
	await page.waitForTimeout(500);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await post('main', 'M2', 'Riga queue');
	await page.waitForTimeout(1500);
	expect(asked).toEqual([]);
	await post('leeds', 'L2', 'Leeds queue');
	await expect.poll(() => note.textContent(), { timeout: 5000 }).toBe('of 2');
	expect(problems).toEqual([]);
	await page.context().close();
});

test('a site that does not exist is said to be none', async () => {
	const response = await fetch(`${product.url}/wall?site=nowhere`);
	expect(response.status).toBe(404);
	expect(await response.text()).toContain('There is no site');
});
