import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { expectAccessible } from './accessible';
import { launchBrowser, watchedPage } from './browser';
import { type PlainCentre, startPlainCentre } from './plain-centre';

let browser: Browser;
let centre: PlainCentre;
let url: string;
beforeAll(async () => {
	[browser, centre] = await Promise.all([launchBrowser(), startPlainCentre()]);
	({ url } = centre.product);
	const { page } = await watchedPage(browser);
	// What stands on these screens comes with the first review.
	await vi.waitFor(
		async () => {
			await page.goto(`${url}/expectation`);
			expect(await page.getByText('Where the excess comes from').count()).toBe(1);
		},
		{ timeout: 120_000, interval: 1_000 }
	);
	await page.close();
}, 300_000);
afterAll(async () => {
	await browser?.close();
	await centre?.product.remove();
});

const listed = async (page: Page) =>
	Number(/^[\d,]+/.exec(await page.locator('h2').first().innerText())?.[0].replace(',', ''));
const numberOf = async (page: Page, selector: string) =>
	Number((await page.locator(selector).first().innerText()).replace(',', ''));
const queue = (page: Page) => page.getByRole('combobox', { name: 'Queue' });

test.each(['light', 'dark'] as const)(
	'the overview is narrowed to a queue, its numbers to their contacts, accessible in %s',
	async (colorScheme) => {
		const { page, problems } = await watchedPage(browser, { colorScheme });
		await page.goto(url);
		await page.getByText('Took the most room').waitFor();
		const all = await numberOf(page, 'a.value[href^="/contacts"]');
		const counts: number[] = [];
		for (const name of ['Billing', 'Care']) {
			await queue(page).selectOption(name);
			await page.waitForURL(new RegExp(`queue=${name}`));
			const value = page
				.locator(`a.value[href*="kind=over-service"][href*="queue=${name}"]`)
				.first();
			await value.waitFor();
			const said = Number(await value.innerText());
			counts.push(said);
			await expectAccessible(page);
			await value.click();
			await page.waitForURL(/\/contacts\?/);
			await page.getByRole('heading', { level: 1, name: 'Contacts' }).waitFor();
			if (said > 0) expect(await listed(page)).toBe(said);
			await page.goBack();
			await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
			expect(page.url()).toContain(`/?queue=${name}`);
			expect(await queue(page).inputValue()).toBe(name);
		}
		expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all);
		// Every door of the screen stays with the queue, but for the screens themselves.
		const doors = await page
			.locator('main a[href^="/contacts"], main a[href^="/flags?"], main a[href^="/consistency"]')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
		expect(doors.length).toBeGreaterThan(4);
		expect(
			doors.filter((href) => !href.includes('queue=Care') && !href.startsWith('/contacts/'))
		).toEqual([]);
		await page.goto(`${url}/?queue=Nowhere`);
		expect(await numberOf(page, 'a.value[href^="/contacts"]')).toBe(all);
		expect(await queue(page).inputValue()).toBe('');
		expect(problems).toEqual([]);
		await page.context().close();
	}
);

test.each(['light', 'dark'] as const)(
	'the expectation screen is narrowed by every condition, and says what is of the whole centre, in %s',
	async (colorScheme) => {
		const { page, problems } = await watchedPage(browser, { colorScheme });
		await page.goto(`${url}/expectation`);
		expect(await page.getByText('Of the whole centre.').count()).toBe(0);
		const excess = page.getByRole('region', { name: 'Where the excess comes from' });
		const counted = async () => {
			const text = await excess
				.getByText(/over-served contacts?$/)
				.first()
				.innerText();
			return Number(/^\d+/.exec(text)?.[0]);
		};
		expect(await counted()).toBe(4);
		await queue(page).selectOption('Care');
		await page.waitForURL(/queue=Care/);
		await page.getByText('Of the whole centre.').first().waitFor();
		expect(await page.getByText('Of the whole centre.').count()).toBe(3);
		const ofQueue = await counted();
		expect(ofQueue).toBeGreaterThan(0);
		// What is chosen has no parts of its own kind.
		expect(await excess.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
			'Agents',
			'Topics'
		]);
		await expectAccessible(page);
		await excess.getByText('Show as table').last().click();
		await excess.locator('tbody a').last().click();
		await page.waitForURL(/\/contacts\?.*queue=Care/);
		expect(await listed(page)).toBe(ofQueue);
		await page.goBack();
		await page.getByRole('heading', { level: 1, name: 'Expectation' }).waitFor();
		expect(page.url()).toMatch(/\/expectation\?.*queue=Care/);

		// Once the page is alive: before, the choices would be hidden again.
		await page.waitForLoadState('networkidle');
		await page.getByText('More filters').click();
		await page.getByRole('combobox', { name: 'Agent' }).selectOption({ index: 1 });
		await page.waitForURL(/agent=/);
		const chip = page
			.getByRole('list', { name: 'Shown are only contacts that are' })
			.getByRole('link');
		await chip.first().click();
		await page.waitForURL((at) => !at.searchParams.has('agent'));
		expect(await counted()).toBe(ofQueue);

		await page.goto(`${url}/expectation?queue=Nowhere&weekday=9&from=2026-02-31`);
		await excess.getByText('No contact is like this').waitFor();
		expect(await excess.getByText('No contact of this period was over-served.').count()).toBe(0);
		await queue(page).selectOption('');
		await page.waitForURL((at) => !at.searchParams.has('queue'));
		expect(await counted()).toBe(4);
		const file = await (await fetch(`${url}/export/usual.csv?queue=Nowhere`)).text();
		expect(file.trim().split('\n')).toHaveLength(1);
		expect(problems).toEqual([]);
		await page.context().close();
	}
);
