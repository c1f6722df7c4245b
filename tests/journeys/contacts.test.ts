import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './accessible';
import { launchBrowser, watchedPage } from './browser';
import { startProduct, type Product } from './product';

/** 600 ordinary calls of about three minutes and one of forty, all of one day. */
function calls() {
	const begin = Date.parse('2026-03-02T08:00:00Z');
	const ordinary = Array.from({ length: 600 }, (_, i) => ({
		contactId: `call-${i}`,
		startedAt: new Date(begin + i * 45_000).toISOString(),
		queue: 'billing',
		topic: 'invoice',
		agentId: `a${i % 6}`,
		agentName: ['Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Fay'][i % 6],
		waitSeconds: i % 40,
		talkSeconds: 110 + ((i * 37) % 90),
		holdSeconds: i % 3 === 0 ? 20 : 0,
		wrapSeconds: 15 + (i % 20),
		customerId: `c${i % 300}`
	}));
	const long = {
		...ordinary[300],
		contactId: '=long/1',
		...{ talkSeconds: 1860, holdSeconds: 360, wrapSeconds: 180 }
	};
	return [...ordinary, long];
}

let product: Product;
let browser: Browser;
let page: Page;
let problems: string[];

beforeAll(async () => {
	product = await startProduct();
	const { stdout } = await promisify(execFile)(
		process.execPath,
		['bin/evenkeel.js', 'key', 'create', '--scope', 'ingest', '--json'],
		{ env: { ...process.env, DATABASE_URL: '', DATA_DIR: product.dataDir } }
	);
	const { key } = JSON.parse(stdout) as { key: string };
	const answer = await fetch(`${product.url}/api/v1/contacts`, {
		method: 'POST',
		headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
		body: JSON.stringify(calls())
	});
	expect(await answer.json()).toMatchObject({ received: 601, created: 601, rejected: 0 });
	const teams = await fetch(`${product.url}/api/v1/agents`, {
		method: 'POST',
		headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
		body: JSON.stringify(['a0', 'a1'].map((agentId) => ({ agentId, team: 'North' })))
	});
	expect(teams.status).toBe(200);
	browser = await launchBrowser();
	({ page, problems } = await watchedPage(browser));
});
afterAll(async () => {
	await browser?.close();
	await product?.remove();
});

test('an over-served call is found in the list and explained on its page', async () => {
	await expect
		.poll(
			async () => {
				await page.goto(`${product.url}/contacts?kind=over-service`);
				return page.locator('h2').first().textContent();
			},
			{ timeout: 60_000 }
		)
		.toBe('1 contact');
	await expectAccessible(page);
	await page.locator('tbody a').first().click();
	await page.waitForURL('**/contacts/*long*');
	expect(await page.locator('h1').textContent()).toBe('40:00 for invoice in billing by phone');
	expect(await page.locator('main').textContent()).toMatch(/40:00 against \d:\d\d typical/);
	expect(await page.locator('canvas').count()).toBe(1);
	expect(await page.locator('main').textContent()).toContain('This customer');
	await expectAccessible(page);
	expect(problems).toEqual([]);
});

test('a choice lives in the address and can be shared', async () => {
	await page.goto(`${product.url}/contacts`);
	await page.getByLabel('Kind').selectOption('over-service');
	await page.waitForURL(/kind=over-service/);
	const again = await browser.newPage();
	await again.goto(page.url());
	expect(await again.locator('h2').first().textContent()).toBe('1 contact');
	await again.close();
});

test('choices that are asked for less often combine with one another and are taken back one by one', async () => {
	const { page, problems } = await watchedPage(browser);
	const found = () => page.locator('h2').first().textContent();
	await page.goto(`${product.url}/contacts?from=all`, { waitUntil: 'networkidle' });
	await page.getByText('More filters').click();
	const choose = async (name: string, label: string, value: string) => {
		await page.locator(`select[name=${name}]`).selectOption({ label });
		await page.waitForURL((url) => url.searchParams.get(name) === value);
	};
	await choose('team', 'North', 'North');
	// Two of six agents, and the long call of one of them.
	await expect.poll(found).toBe('201 contacts');
	await choose('agent', 'Ada', 'a0');
	await expect.poll(found).toBe('101 contacts');
	await choose('topic', 'invoice', 'invoice');
	await choose('weekday', 'Monday', '1');
	await choose('kind', 'over-served', 'over-service');
	expect([...new URL(page.url()).searchParams].map((pair) => pair.join('=')).sort()).toEqual([
		...['agent=a0', 'from=all', 'kind=over-service', 'team=North', 'topic=invoice', 'weekday=1']
	]);
	await expect.poll(found).toBe('1 contact');
	await expectAccessible(page);
	await choose('weekday', 'weekend', '6,7');
	await page.getByText('No contact is like this').waitFor();
	await page.goBack();
	await expect.poll(found).toBe('1 contact');
	const chips = page
		.getByRole('list', { name: 'Shown are only contacts that are' })
		.getByRole('link');
	await chips.filter({ hasText: 'Ada' }).click();
	await page.waitForURL((url) => !url.searchParams.has('agent'));
	await chips.filter({ hasText: 'team North' }).click();
	await page.waitForURL((url) => !url.searchParams.has('team'));
	expect(new URL(page.url()).searchParams.get('weekday')).toBe('1');
	expect(problems).toEqual([]);
	await page.context().close();
});

test('the list comes as CSV with every contact once, and runs no formula', async () => {
	const answer = await fetch(`${product.url}/export/contacts.csv`);
	expect(answer.headers.get('content-type')).toContain('text/csv');
	const lines = (await answer.text()).trimEnd().split('\r\n');
	expect(lines).toHaveLength(602);
	expect(new Set(lines).size).toBe(602);
	expect(lines.some((line) => line.startsWith("'=long/1,"))).toBe(true);
	expect(lines.some((line) => line.startsWith('='))).toBe(false);
});

test('a contact that does not exist says so in the product, not in a stack', async () => {
	const answer = await page.goto(`${product.url}/contacts/none-such`);
	expect(answer?.status()).toBe(404);
	expect(await page.locator('main').textContent()).toContain('There is no contact of this id.');
	await expectAccessible(page);
});
