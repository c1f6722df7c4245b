import { execFileSync } from 'node:child_process';
import postgres from 'postgres';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type PostgresServer, startPostgres } from '../integration/postgres-server';
import { expectAccessible } from './accessible';
import { launchBrowser, watchedPage } from './browser';
import { type Product, startProduct } from './product';

let server: PostgresServer;
let product: Product;
let browser: Browser;
let sql: postgres.Sql;
const DAY = 86_400_000;

beforeAll(async () => {
	[server, browser] = await Promise.all([startPostgres(), launchBrowser()]);
	const env = { DATABASE_URL: server.url };
	product = await startProduct({ env });
	sql = postgres(server.url, { onnotice: () => {} });
	const made = execFileSync(
		process.execPath,
		['bin/evenkeel.js', 'key', 'create', '--scope', 'ingest', '--json'],
		{ encoding: 'utf8', env: { ...process.env, ...env } }
	);
	const { key } = JSON.parse(made) as { key: string };
	const now = Date.now();
	const contacts = Array.from({ length: 400 }, (_, i) => ({
		contactId: `C${i}`,
		startedAt: new Date(now - (i % 40) * DAY - (i % 9) * 3_600_000 - 60_000).toISOString(),
		...{ queue: 'Care', agentId: `A${i % 4}`, talkSeconds: 150 + ((37 * i) % 100) }
	}));
	const taken = await fetch(`${product.url}/api/v1/contacts`, {
		method: 'POST',
		headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
		body: JSON.stringify(contacts)
	});
	expect(taken.status).toBe(200);
	await vi.waitFor(
		async () => {
			const [site] = await sql`select version, analysed_version from monitor_state`;
			expect(site?.['analysed_version']).toBe(site?.['version']);
		},
		{ timeout: 60_000, interval: 500 }
	);
}, 180_000);
afterAll(async () => {
	await browser?.close();
	await sql?.end();
	await product?.remove();
	await server?.stop();
});

/** An address of the explorer about days that nobody has asked about: their contacts have to be read. */
function unread(daysAgo: number): string {
	const from = new Date(Date.now() - daysAgo * DAY).toISOString().slice(0, 10);
	return `${product.url}/consistency/explore?dimension=weekend&from=${from}`;
}

test('the page is there at once, and says so while its contacts are still being read', async () => {
	const { page, problems } = await watchedPage(browser);
	const reading = page.getByRole('progressbar', { name: 'Reading the contacts of these days' });
	await sql.begin(async (tx) => {
		await tx`lock table baseline in access exclusive mode`;
		await page.goto(unread(30), { waitUntil: 'commit' });
		await reading.waitFor();
		expect(await page.getByLabel('Compare').inputValue()).toBe('weekend');
		await expectAccessible(page);
	});
	await page.getByText(/a reason to look, not a flag/).waitFor();
	await reading.waitFor({ state: 'detached' });
	await page.reload();
	await page.getByText(/a reason to look, not a flag/).waitFor();
	expect(await reading.count()).toBe(0);
	expect(problems).toEqual([]);
	await page.context().close();
});

test('what fails meanwhile is said where the answer would stand', async () => {
	const { page } = await watchedPage(browser);
	await sql.begin(async (tx) => {
		await tx`lock table baseline in access exclusive mode`;
		await page.goto(unread(25), { waitUntil: 'commit' });
		await page.getByRole('progressbar').waitFor();
		await sql`select pg_terminate_backend(pid) from pg_stat_activity
			where wait_event_type = 'Lock' and query like '%window_contact%'`;
		await page.getByRole('alert').getByText('This could not be worked out').waitFor();
		expect(await page.getByLabel('Compare').inputValue()).toBe('weekend');
	});
	await page.reload();
	await page.getByText(/a reason to look, not a flag/).waitFor();
	await page.context().close();
});
