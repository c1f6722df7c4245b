import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ods } from '../support/ods';
import { workbook } from '../support/workbook';
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

async function choose(page: Page, name: string, content: string | Uint8Array): Promise<void> {
	await writeFile(join(folder, name), content);
	await page.setInputFiles('input[type=file]', join(folder, name));
}

/** Opens a screen; its handlers are there once it listens for changes. */
async function open(page: Page, path: string): Promise<void> {
	const listening = page.waitForResponse(
		(response) => new URL(response.url()).pathname === '/live'
	);
	await page.goto(product.url + path);
	await listening;
}

async function look(page: Page, name: string, content: string | Uint8Array): Promise<void> {
	await open(page, '/imports');
	await choose(page, name, content);
	await page.waitForURL(/\/imports\/file\//);
	await page.getByRole('heading', { name: `Import ${name}` }).waitFor();
}

const cases = {
	Cases: [
		['Case ID', 'Opened at', 'Agent', 'Took (s)'],
		...Array.from({ length: 30 }, (_, i) => [`${i}`, `2026-11-02 1${i % 10}:15`, 'Ann', 100 + i])
	],
	Ratings: [
		['Case ID', 'Rating'],
		['1', 4],
		['2', 5]
	]
};

test('files that hold nothing, or far too much, are refused with what they are', async () => {
	const { page } = await watchedPage(browser);
	await open(page, '/imports');
	const bomb = workbook(cases, { more: [{ name: 'xl/more.xml', content: Buffer.alloc(40e6) }] });
	const wrong: [string, string | Uint8Array, RegExp][] = [
		['blank.csv', ' \r\n\r\n', /is empty/],
		['head.csv', 'contactId,startedAt\n', /has a header in line 1 and no rows below it/],
		['bomb.xlsx', bomb, /would unpack to 38 MB/],
		['photo.csv.gz', gzipSync(Buffer.from('\xff\xd8\xff\xe0', 'latin1')), /picture \(JPEG\)/]
	];
	for (const [name, content, sentence] of wrong) {
		await choose(page, name, content);
		const alert = page.getByRole('alert').filter({ hasText: name });
		await alert.waitFor();
		expect(await alert.innerText()).toMatch(sentence);
	}
});

test('two sheets are joined, and the rows shown beside those of the file', async () => {
	const { page, problems } = await watchedPage(browser);
	await look(page, 'cases.ods', ods(cases));
	await page.getByText('Another of the 2 sheets').click();
	await expectAccessible(page);
	await page
		.getByLabel('Together with the columns of')
		.selectOption({ label: 'Ratings, where “Case ID” is the same' });
	await page.getByRole('button', { name: 'Read it so' }).click();
	const stored = page.getByRole('table', { name: 'First rows as they will be stored' });
	await stored.getByRole('columnheader', { name: 'Satisfaction' }).waitFor();
	expect(await stored.getByRole('row').nth(2).innerText()).toMatch(/^3\s+1\s.*4 of 5$/s);
	const raw = page.getByRole('table', { name: 'First rows as they stand in the file' });
	expect(await raw.getByRole('row').nth(2).innerText()).toMatch(/^3\s+1\s.*\s4$/s);
	await page.getByRole('button', { name: 'Import', exact: true }).click();
	await page.waitForURL(/\/imports\/\d+$/);
	await page.getByText('30 = 30 new').waitFor();
	await page.getByText('2 = 2 new').waitFor();
	await look(page, 'again.ods', ods(cases));
	await page.getByRole('heading', { name: /imported a file with these columns before/ }).waitFor();
	await stored.getByRole('columnheader', { name: 'Satisfaction' }).waitFor();
	expect(problems).toEqual([]);
});

test('a column that a person chooses is read as its values are written, or asked about', async () => {
	const { page, problems } = await watchedPage(browser);
	const rows = Array.from(
		{ length: 20 },
		(_, i) => `${i},2026-11-02T10:00:00Z,25.11.2026 1${i % 10}:00,0${1 + (i % 9)}/02/2026`
	);
	await look(page, 'moments.csv', `Case ID,Opened at,Filled in,Signed\n${rows.join('\n')}\n`);
	const answered = page.getByLabel('Survey answered', { exact: true });
	if (!(await answered.isVisible())) await page.getByText('further fields that this file').click();
	await answered.selectOption('Filled in');
	const how = page.getByLabel('Survey answered: how it is written');
	await expect.poll(() => how.inputValue()).toBe('dmy');
	await answered.selectOption('Signed');
	await page.getByText('Survey answered, column “Signed”: Which part is the day?').waitFor();
	expect(await page.getByRole('button', { name: 'Import', exact: true }).isDisabled()).toBe(true);
	expect(problems).toEqual([]);
});

test('a mapping by which every row is refused is not remembered, and the file stays', async () => {
	const { page } = await watchedPage(browser);
	const rows = Array.from({ length: 20 }, (_, i) => `${i},soon\n`).join('');
	await look(page, 'soon.csv', `Case ID,Moment\n${rows}`);
	await page.getByText('Choose below which column holds “Start”').waitFor();
	await page.getByLabel('Start', { exact: true }).selectOption('Moment');
	await page.getByText('None of the first rows can be stored').waitFor();
	expect(await page.getByRole('button', { name: 'Import', exact: true }).isDisabled()).toBe(true);
	// Whoever asks the server all the same: nothing is kept, and the file can be looked at again.
	const token = new URL(page.url()).pathname.split('/').at(-1) ?? '';
	const state = await page.evaluate(async (path) => {
		const field = (column: string, more: object) => ({ column, ...more });
		const mapping = {
			what: 'contacts',
			fields: {
				contactId: field('Case ID', { read: 'text' }),
				startedAt: field('Moment', { read: 'time', order: 'iso' })
			}
		};
		const body = JSON.stringify({ mapping, remember: 'a'.repeat(32) });
		const headers = { 'content-type': 'application/json' };
		await fetch(`${path}/start`, { method: 'POST', headers, body });
		for (;;) {
			const job = (await (await fetch(`${path}/job`)).json()) as { state: string };
			if (job.state !== 'running') return job.state;
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	}, `/imports/file/${token}`);
	expect(state).toBe('done');
	await open(page, `/imports/file/${token}`);
	await page.getByRole('heading', { name: 'These columns are new to Evenkeel' }).waitFor();
	await page.getByText('All 20 rows were refused').waitFor();
});

/** A line to the product that is cut in the middle of what a browser sends, each time it tries, until it is mended. */
async function cutLine(
	after: number
): Promise<{ url: string; mend: () => void; close: () => void }> {
	let whole = false;
	const proxy = createServer((browserSide) => {
		const productSide = connect(Number(new URL(product.url).port), '127.0.0.1');
		let sent = 0;
		browserSide.on('data', (piece) => {
			sent += piece.length;
			if (!whole && sent > after) {
				browserSide.resetAndDestroy();
				productSide.destroy();
			} else productSide.write(piece);
		});
		productSide.pipe(browserSide);
		browserSide.on('error', () => productSide.destroy()).on('close', () => productSide.destroy());
		productSide.on('error', () => browserSide.destroy());
	});
	await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
	const { port } = proxy.address() as AddressInfo;
	const mend = () => (whole = true);
	return { url: `http://localhost:${port}`, mend, close: () => proxy.close() };
}

test('a connection lost in the middle of a file is said, and the file is sent again', async () => {
	const { page } = await watchedPage(browser);
	const line = await cutLine(500_000);
	const listening = page.waitForResponse(
		(response) => new URL(response.url()).pathname === '/live'
	);
	await page.goto(`${line.url}/imports`);
	await listening;
	const rows = Array.from(
		{ length: 60_000 },
		(_, i) => `l${i},2026-11-0${1 + (i % 9)}T10:${10 + (i % 50)}:00Z,${60 + (i % 400)},a${i % 9}\n`
	);
	await choose(page, 'lost.csv', `contactId,startedAt,talkSeconds,agentId\n${rows.join('')}`);
	const alert = page.getByRole('alert').filter({ hasText: 'The connection was lost' });
	await alert.waitFor();
	expect(await alert.innerText()).toContain('Nothing of it was kept.');
	line.mend();
	// A try may take a connection that the other side gives up at this moment: then it is lost once more, and said so.
	const again = alert.getByRole('button', { name: 'Send it again' });
	const heading = page.getByRole('heading', { name: 'Import lost.csv' });
	const sent = async () => {
		if (await again.isVisible()) await again.click({ timeout: 1_000 }).catch(() => undefined);
		return heading.isVisible();
	};
	await expect.poll(sent, { timeout: 30_000, interval: 1_500 }).toBe(true);
	await page.close();
	line.close();
});

// The last one: while the embedded database reviews so many contacts it answers nobody else.
test('an import is stopped and gone on with, and every row is there once', async () => {
	const { page, problems } = await watchedPage(browser);
	const rows = Array.from(
		{ length: 180_000 },
		(_, i) =>
			`b${i},2026-0${1 + (i % 9)}-${10 + (i % 18)}T1${i % 10}:${10 + (i % 50)}:00Z,${60 + (i % 400)},a${i % 40}\n`
	);
	await look(page, 'big.csv', `contactId,startedAt,talkSeconds,agentId\n${rows.join('')}`);
	await page.getByRole('button', { name: 'Import', exact: true }).click();
	await page.getByRole('button', { name: 'Stop' }).click();
	const goOn = page.getByRole('button', { name: 'Go on' });
	await goOn.waitFor();
	await page.getByText('What was written stays written').waitFor();
	// Another look at the page while it runs follows it too.
	await goOn.click();
	await page.getByRole('button', { name: 'Stop' }).waitFor();
	await page.reload();
	await page.waitForURL(/\/imports\/\d+$/, { timeout: 110_000 });
	const stored = await page.request.get(`${product.url}/imports`);
	expect(stored.ok()).toBe(true);
	expect(await page.getByText(/^180,000 = /).innerText()).toMatch(
		/^180,000 = [\d,]+ new( \+ [\d,]+ unchanged)?$/
	);
	expect(problems).toEqual([]);
});
