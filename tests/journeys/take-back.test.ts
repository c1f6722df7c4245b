import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './accessible';
import { launchBrowser, watchedPage } from './browser';
import { type Product, startProduct } from './product';

let product: Product;
let browser: Browser;
let key: string;
beforeAll(async () => {
	[product, browser] = await Promise.all([startProduct(), launchBrowser()]);
	const made = await evenkeel('key', 'create', '--scope', 'ingest', '--scope', 'read', '--json');
	({ key } = JSON.parse(made) as { key: string });
}, 300_000);
afterAll(async () => {
	await browser?.close();
	await product?.remove();
});

async function evenkeel(...args: string[]): Promise<string> {
	const program = ['bin/evenkeel.js', ...args, '--data', product.dataDir];
	return (await promisify(execFile)(process.execPath, program)).stdout;
}

const contact = (contactId: string, handleSeconds: number) => ({
	...{ contactId, handleSeconds, queue: 'Billing', startedAt: '2026-11-20T08:00:00Z' }
});

async function send(items: object[]): Promise<string> {
	const answer = await fetch(`${product.url}/api/v1/contacts`, {
		method: 'POST',
		headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
		body: JSON.stringify(items)
	});
	return ((await answer.json()) as { batchId: string }).batchId;
}

async function stored(contactId: string): Promise<number | null> {
	const headers = { authorization: `Bearer ${key}` };
	const answer = await fetch(`${product.url}/api/v1/contacts/${contactId}`, { headers });
	return answer.ok ? ((await answer.json()) as { handleSeconds: number }).handleSeconds : null;
}

test.each(['light', 'dark'] as const)(
	'an import is taken back on its screen, and a refused row mended there, in %s',
	async (colorScheme) => {
		const first = await send([contact(`${colorScheme}-1`, 100)]);
		const second = await send([
			contact(`${colorScheme}-1`, 200),
			contact(`${colorScheme}-2`, 200),
			contact(`${colorScheme}-3`, -1)
		]);
		const { page, problems } = await watchedPage(browser, { colorScheme });
		await page.goto(`${product.url}/imports/${second}`);
		await page.getByText('Mend and try again').click();
		await expectAccessible(page);
		await page.getByText('Take this import back').click();
		await expectAccessible(page);
		await page.getByRole('button', { name: 'Take it back' }).click();
		await page.getByRole('status').filter({ hasText: 'taken back: 1 row was removed' }).waitFor();
		expect(await stored(`${colorScheme}-1`)).toBe(100);
		expect(await stored(`${colorScheme}-2`)).toBeNull();

		await page.getByText('Mend and try again').click();
		await page
			.getByLabel('The row as it is tried again')
			.fill(JSON.stringify(contact(`${colorScheme}-3`, 300)));
		await page.getByRole('button', { name: 'Try this row again' }).click();
		await page.getByRole('heading', { name: 'refused items, tried again' }).waitFor();
		expect(await stored(`${colorScheme}-3`)).toBe(300);
		await page.goto(`${product.url}/imports/${second}`);
		await page.getByText('tried again', { exact: true }).waitFor();
		expect(problems).toEqual([]);

		const undone = JSON.parse(await evenkeel('undo', first, '--json')) as object;
		expect(undone).toMatchObject({ removed: 1, restored: 0, kept: 0 });
		expect(await stored(`${colorScheme}-1`)).toBeNull();
	}
);

test('a refused row is mended on a telephone', async () => {
	const batch = await send([contact('phone-1', -1), contact('phone-2', -1)]);
	const { page, problems } = await watchedPage(browser, {
		viewport: { width: 390, height: 844 },
		hasTouch: true,
		isMobile: true
	});
	await page.goto(`${product.url}/imports/${batch}`);
	await page.getByText('Mend and try again').first().tap();
	await expectAccessible(page);
	const row = page.getByLabel('The row as it is tried again').first();
	const box = await row.boundingBox();
	expect(box?.width).toBeGreaterThan(250);
	expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
	await row.fill(JSON.stringify(contact('phone-1', 300)));
	await page.getByRole('button', { name: 'Try this row again' }).first().tap();
	await page.getByRole('heading', { name: 'refused items, tried again' }).waitFor();
	expect(await stored('phone-1')).toBe(300);
	expect(problems).toEqual([]);
});
