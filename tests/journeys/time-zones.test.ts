import { execFile } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, watchedPage } from './browser';
import { startProduct, type Product } from './product';

const run = promisify(execFile);
const BROWSERS = ['UTC', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'America/St_Johns'];
const PAGES = [
	'/contacts',
	'/contacts/night-318',
	'/contacts/night-330',
	'/agents',
	'/consistency',
	'/'
];

/** A call every five minutes around the night on which the clocks of Berlin go back, two days before and after. */
function calls(): object[] {
	const from = Date.parse('2026-10-23T22:00:00Z');
	return Array.from({ length: 4 * 288 }, (_, i) => ({
		contactId: `night-${i}`,
		startedAt: new Date(from + i * 5 * 60_000).toISOString(),
		queue: 'Help',
		agentId: `a${i % 6}`,
		handleSeconds: 120 + ((i * 37) % 90)
	}));
}

let product: Product;
let browser: Browser;
beforeAll(async () => {
	product = await startProduct({ env: { TZ: 'America/St_Johns' } });
	const evenkeel = async (...args: string[]) => {
		const all = ['bin/evenkeel.js', ...args, '--data', product.dataDir];
		return (await run(process.execPath, all)).stdout;
	};
	await evenkeel('site', 'set', 'main', '--zone', 'Europe/Berlin');
	const made = await evenkeel('key', 'create', '--scope', 'ingest', '--json');
	const { key } = JSON.parse(made) as { key: string };
	const answer = await fetch(`${product.url}/api/v1/contacts`, {
		method: 'POST',
		headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
		body: JSON.stringify(calls())
	});
	const answered = (await answer.json()) as { batchId: string; created: number };
	expect(answered.created).toBe(calls().length);
	const { batchId } = answered;
	const headers = { authorization: `Bearer ${key}` };
	for (let analysed = false; !analysed; await delay(250)) {
		const batch = await fetch(`${product.url}/api/v1/imports/${batchId}`, { headers });
		({ analysed } = (await batch.json()) as { analysed: boolean });
	}
	browser = await launchBrowser();
}, 300_000);
afterAll(async () => {
	await browser?.close();
	await product?.remove();
});

/** What a person reads of the centre; how long ago something was, goes on by itself. */
async function read(timezoneId: string): Promise<string[]> {
	const { page, problems } = await watchedPage(browser, { timezoneId });
	const texts: string[] = [];
	for (const path of PAGES) {
		await page.goto(product.url + path, { waitUntil: 'load' });
		const text = await page.locator('main').innerText();
		texts.push(`${path}\n${text.replace(/\d+ (second|minute)s? ago|just now/g, '…')}`);
	}
	expect(problems).toEqual([]);
	await page.context().close();
	return texts;
}

test('screens say the same wherever the browser and the server stand, in the time of the centre', async () => {
	const first = await read(BROWSERS[0]!);
	// 00:30 UTC is the first 02:30 of that night, 01:30 UTC the second.
	for (const text of first.slice(1, 3)) expect(text).toMatch(/25 Oct[^]*0?2:30/);
	for (const zone of BROWSERS.slice(1)) expect(await read(zone), zone).toEqual(first);
});
