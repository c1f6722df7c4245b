import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openTable } from '$lib/server/ingest/read/open-table';
import { expectAccessible } from './accessible';
import { launchBrowser, watchedPage } from './browser';
import { type PlainCentre, startPlainCentre } from './plain-centre';
import { scriptsOf } from './scripts-of';

let browser: Browser;
let centre: PlainCentre;
let folder: string;
beforeAll(async () => {
	[browser, centre] = await Promise.all([launchBrowser(), startPlainCentre()]);
	folder = await mkdtemp(join(tmpdir(), 'evenkeel-charts-'));
	const { page } = await watchedPage(browser);
	// The first review follows a while after the first flags.
	await vi.waitFor(
		async () => {
			await page.goto(`${centre.product.url}/agents`);
			expect(await page.getByText('12 agents compared').count()).toBe(1);
		},
		{ timeout: 120_000, interval: 1_000 }
	);
	await page.close();
}, 300_000);
afterAll(async () => {
	await browser?.close();
	await centre?.product.remove();
	await rm(folder, { recursive: true, force: true });
});

const chartIn = (page: Page, region: string) => {
	const card = page.getByRole('region', { name: region, exact: true });
	return {
		card,
		chart: card.getByRole('application').first(),
		said: card.locator('[aria-live=polite]').first()
	};
};

/** The canvas as it is drawn now. */
const drawn = (chart: Locator) =>
	chart.evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());

/** Chooses from the menu of a chart and keeps the file. */
async function taken(page: Page, card: Locator, item: RegExp) {
	const wanted = card.getByRole('button', { name: item });
	// A click before the page came to life goes unheard.
	const opened = async () => {
		if ((await wanted.count()) === 0) await card.getByRole('button', { name: /^Download/ }).click();
		return wanted.count();
	};
	await expect.poll(opened, { timeout: 15_000 }).toBe(1);
	const coming = page.waitForEvent('download');
	await wanted.click();
	const download = await coming;
	const path = join(folder, download.suggestedFilename());
	await download.saveAs(path);
	return { path, name: download.suggestedFilename() };
}

test('keys walk over the points of a chart: each is said and shown, and Enter leads to its contacts', async () => {
	const { page, problems } = await watchedPage(browser);
	await page.goto(`${centre.product.url}/`);
	const { chart, said } = chartIn(page, 'Handle time');
	await chart.focus();
	expect(await said.innerText()).toBe('');
	const quiet = await drawn(chart);
	await page.keyboard.press('Home');
	const first = await said.innerText();
	expect(first).toMatch(/: typical handle time \d+:\d\d \(\d+ contacts\)/);
	expect(await drawn(chart)).not.toBe(quiet);
	await page.keyboard.press('ArrowLeft');
	expect(await said.innerText()).toBe(first);
	await page.keyboard.press('ArrowRight');
	expect(await said.innerText()).not.toBe(first);
	await page.keyboard.press('Escape');
	expect(await said.innerText()).toBe('');
	expect(await drawn(chart)).toBe(quiet);
	await page.keyboard.press('End');
	await page.keyboard.press('ArrowLeft');
	const n = /\((\d+) contacts\)/.exec(await said.innerText())?.[1];
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/contacts\?since=.*timed=yes/);
	expect(await page.locator('h2').first().innerText()).toBe(`${n} contacts`);
	expect(problems).toEqual([]);
});

test('the pointer finds the same sentence, and a click on a point its contacts', async () => {
	const { page, problems } = await watchedPage(browser);
	await page.goto(`${centre.product.url}/agents`);
	const { card, chart } = chartIn(page, 'How often agents over-serve');
	const quiet = await drawn(chart);
	const box = (await chart.boundingBox())!;
	/** Along the line of the agents who over-served nobody, until a point says that it leads somewhere. */
	let found = false;
	for (let x = 40; x < box.width && !found; x += 3)
		for (let y = 10; y < box.height - 30 && !found; y += 8) {
			await page.mouse.move(box.x + x, box.y + y);
			found = (await chart.evaluate((canvas) => canvas.style.cursor)) === 'pointer';
		}
	expect(found).toBe(true);
	expect(await drawn(chart)).not.toBe(quiet);
	await page.mouse.down();
	await page.mouse.up();
	await page.waitForURL(/\/contacts\?.*agent=A\d+&kind=over-service/);
	expect(await card.count()).toBe(0);
	expect(problems).toEqual([]);
});

test.each(['light', 'dark'] as const)(
	'a chart is taken away as a picture and as numbers, accessible in %s',
	async (colorScheme) => {
		const { page, problems } = await watchedPage(browser, { colorScheme });
		await page.goto(`${centre.product.url}/agents/A0`);
		const { card, chart, said } = chartIn(page, 'Handle time, week by week');
		const picture = await taken(page, card, /^Picture/);
		expect(picture.name).toMatch(/agent-0-handle-time-week-by-week\.png$/);
		const bytes = await readFile(picture.path);
		expect(bytes.subarray(1, 4).toString()).toBe('PNG');
		// Always as wide, whatever the screen; higher than the chart alone.
		expect(bytes.readUInt32BE(16)).toBe(1920);
		expect(bytes.readUInt32BE(20)).toBeGreaterThan(2 * 400);
		await chart.focus();
		await page.keyboard.press('End');
		expect(await said.innerText()).toMatch(/typical handle time \d+:\d\d \(\d+ contacts?\)/);
		const numbers = await taken(page, card, /^Numbers/);
		expect(numbers.name).toBe(picture.name.replace('.png', '.csv'));
		const table = await openTable({ path: numbers.path }, numbers.path, {});
		const rows: string[][] = [];
		for await (const { cells } of table.batches()) rows.push(...cells);
		await table.close();
		expect(table.header.slice(0, 2)).toEqual(['when', 'typical handle time (s)']);
		await card.getByText('Show as table').click();
		expect(rows).toHaveLength(await card.locator('tbody tr').count());
		expect(rows.at(-1)?.[0]).toBe(await card.locator('tbody th').last().innerText());
		await card.getByRole('button', { name: /^Download/ }).click();
		await expectAccessible(page);
		await page.keyboard.press('Escape');
		expect(await card.getByRole('button', { name: /^Picture/ }).count()).toBe(0);
		expect(problems).toEqual([]);
	}
);

test('limits of few weeks are called trial limits', async () => {
	const { page, problems } = await watchedPage(browser);
	await page.goto(`${centre.product.url}/agents/A0`);
	const card = page.getByRole('region', { name: 'Handle time, week by week' });
	expect(await card.innerText()).toMatch(/trial limits of (9|10|11) weeks/);
	expect(problems).toEqual([]);
});

test('the spreads of shifts stand beside one another, and each leads to its contacts', async () => {
	const { page, problems } = await watchedPage(browser);
	await page.goto(`${centre.product.url}/consistency/explore?dimension=weekday`);
	const { card, chart, said } = chartIn(page, 'Handle times by weekday');
	await card.getByText('Show as table').click();
	expect(await card.locator('tbody tr').count()).toBe(7);
	await chart.focus();
	await page.keyboard.press('Home');
	const words = await said.innerText();
	expect(words).toMatch(/^Monday: the middle half lasts .* \(\d+ contacts\)\.$/);
	await expectAccessible(page);
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/contacts\?.*weekday=1/);
	const n = /\((\d+) contacts\)/.exec(words)?.[1];
	expect(await page.locator('h2').first().innerText()).toBe(`${n} contacts`);
	expect(problems).toEqual([]);
});

test('what over-service took is shared out by agent, queue and topic', async () => {
	const { page, problems } = await watchedPage(browser);
	await page.goto(`${centre.product.url}/expectation`);
	const { card, chart, said } = chartIn(page, 'Where the excess comes from');
	expect(await card.getByRole('application').count()).toBe(3);
	await chart.focus();
	await page.keyboard.press('Home');
	expect(await said.innerText()).toMatch(
		/^Agent \d+: .* beyond the typical, \d+ % of the excess \(\d over-served contacts?\)/
	);
	await expectAccessible(page);
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/contacts\?.*agent=A\d+&kind=over-service/);
	expect(problems).toEqual([]);
});

test('there is nothing to take away on the wall or on paper', async () => {
	const { page, problems } = await watchedPage(browser);
	await page.goto(`${centre.product.url}/`);
	expect(await page.getByRole('button', { name: /^Download/ }).count()).toBe(2);
	await page.emulateMedia({ media: 'print' });
	expect(await page.getByRole('button', { name: /^Download/ }).count()).toBe(0);
	await page.emulateMedia({ media: null });
	await page.goto(`${centre.product.url}/wall`);
	await page.locator('canvas').first().waitFor();
	expect(await page.getByRole('button', { name: /^Download/ }).count()).toBe(0);
	expect(problems).toEqual([]);
});

const SCREENS = [
	...['/', '/flags', '/contacts', '/contacts/C0-5-1', '/consistency', '/consistency/explore'],
	...[
		'/expectation',
		'/agents',
		'/agents/A0',
		'/agents/A0/goals',
		'/review',
		'/imports',
		'/settings',
		'/wall'
	],
	...['/docs/design', '/docs/design/charts', '/docs/design/wall', '/docs/design/screens']
];
/** Those that show how contacts are spread. */
const BOXES = ['/agents/A0', '/consistency/explore', '/docs/design/charts'];

test.each(SCREENS)('%s asks for less than 150 kB of program', async (path) => {
	const { page, problems } = await watchedPage(browser);
	const scripts = await scriptsOf(page, centre.product.url + path);
	expect(scripts.length).toBeGreaterThan(5);
	const bytes = scripts.reduce((sum, { packed }) => sum + packed, 0);
	expect(bytes).toBeLessThan(150_000);
	const hasBoxes = scripts.some(({ text }) => text.includes('boxandwhiskers'));
	expect(hasBoxes).toBe(BOXES.includes(path));
	expect(problems).toEqual([]);
});
