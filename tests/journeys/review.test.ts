import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isoWeekName } from '$lib/domain/iso-week';
import { localClock } from '$lib/domain/local-time';
import { expectAccessible } from './accessible';
import { launchBrowser, watchedPage } from './browser';
import { type PlainCentre, startPlainCentre } from './plain-centre';

let browser: Browser;
let centre: PlainCentre;
beforeAll(async () => {
	[browser, centre] = await Promise.all([launchBrowser(), startPlainCentre()]);
});
afterAll(async () => {
	await browser?.close();
	await centre?.product.remove();
});

/** Goes a week on or back and waits until that week is shown. */
async function turnTo(page: Page, name: 'Week before' | 'Week after'): Promise<void> {
	const link = page.getByRole('link', { name });
	const week = ((await link.getAttribute('href')) ?? '').split('/').at(-1) ?? '';
	await link.click();
	await page.getByRole('heading', { level: 1, name: week }).waitFor();
}

/** Of the day that it is where the centre is, which goes on. */
const today = () => localClock('Europe/Riga')(Date.now()).day;
const newest = () => `${centre.product.url}/review/${isoWeekName(today())}`;

test('the last week that is over opens by itself and the weeks before and after are a step away', async () => {
	const { page, problems } = await watchedPage(browser);
	await page.goto(`${centre.product.url}/review`);
	// On a Sunday the week of the newest contact is.
	const over = isoWeekName(today() - 6);
	expect(new URL(page.url()).pathname).toBe(`/review/${over}`);
	const week = page.url();
	await turnTo(page, 'Week before');
	await turnTo(page, 'Week after');
	expect(page.url()).toBe(week);
	await expectAccessible(page);
	expect(problems).toEqual([]);
});

test('a week is frozen when it is published, and a correction shows as restated', async () => {
	const { page, problems } = await watchedPage(browser);
	await page.goto(newest(), { waitUntil: 'networkidle' });
	await turnTo(page, 'Week before');
	// It cannot be taken back, so it is asked for twice.
	const publish = page.getByRole('button', { name: 'Publish this week' });
	await publish.click();
	const asked = page.getByRole('alert');
	await asked.getByText('What is published cannot be taken back').waitFor();
	await expectAccessible(page);
	await asked.getByRole('link', { name: 'Not yet' }).click();
	await asked.waitFor({ state: 'detached' });
	await publish.click();
	await asked.getByRole('button', { name: 'Yes, publish' }).click();
	await page.getByText(/Published \w{3} \d/).waitFor();
	const contacts = page
		.getByRole('table', { name: 'The week in numbers' })
		.locator('tr', { has: page.getByRole('rowheader', { name: 'Contacts', exact: true }) });
	const published = await contacts.locator('.value').textContent();
	// Thirty a day; where the clocks change a few cross midnight.
	expect(Number(published)).toBeGreaterThan(200);
	const { product, post } = centre;
	const week = new URL(page.url()).pathname;
	// Wednesday of the published week.
	const weekday = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'Europe/Riga' });
	const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(weekday.format());
	const back = days + 5;
	const startedAt = new Date(Date.now() - back * 86_400_000).toISOString();
	await post('contacts', [{ contactId: 'LATE', startedAt, agentId: 'A1', talkSeconds: 240 }]);
	await page.goto(`${product.url}${week}`);
	await page.getByRole('heading', { name: 'Restated since it was published' }).waitFor();
	expect(await contacts.locator('.value').textContent()).toContain(
		`* now ${Number(published) + 1}`
	);
	// A rating of it, late as well.
	await post('surveys', [{ contactId: 'LATE', answeredAt: new Date().toISOString(), csat: 1 }]);
	await page.reload({ waitUntil: 'networkidle' });
	const line = (name: string) =>
		page
			.getByRole('table', { name: 'Restated since it was published' })
			.locator('tr', { has: page.getByRole('rowheader', { name, exact: true }) });
	expect(await line('Contacts').textContent()).toContain(String(Number(published) + 1));
	const [why] = await line('Satisfaction').locator('.causes a').allTextContents();
	expect(why).toBe('1. Sent through the API, 2 deliveries');
	const cause = page.locator('#cause-1');
	expect(await cause.textContent()).toMatch(
		/Sent through the API, 2 deliveries, .*: 1 late contact, 1 late survey answer/
	);
	await expectAccessible(page);
	await page.goto(`${product.url}${week}/meeting?page=2`);
	await page.getByRole('heading', { name: 'Restated since it was published' }).waitFor();
	await page.getByText('1 late contact, 1 late survey answer').waitFor();
	await expectAccessible(page);
	// The cause leads to where it can be looked at.
	await page.goto(`${product.url}${week}`);
	await cause.getByRole('link').click();
	await page.waitForURL('**/imports');
	expect(problems).toEqual([]);
});

test('an action is added, done, and carried over while it is open', async () => {
	const { page, problems } = await watchedPage(browser);
	await page.goto(newest(), { waitUntil: 'networkidle' });
	await turnTo(page, 'Week before');
	await page.getByLabel('What is to be done').fill('Show the new script');
	await page.getByLabel('Who').fill('Team A');
	await page.getByRole('button', { name: 'Add', exact: true }).click();
	await page.getByText('Show the new script').first().waitFor();
	await turnTo(page, 'Week after');
	await page.getByText(/Team A.*from \d{4}-W\d{2}/).waitFor();
	await page.getByRole('button', { name: /^Mark as done/ }).click();
	// What is done stays for four weeks, in which what became of it shows.
	await page.getByText(/Team A.*done/).waitFor();
	await page.getByRole('button', { name: /^Open again/ }).waitFor();
	expect(problems).toEqual([]);
});

test('it fits a telephone', async () => {
	const { page, problems } = await watchedPage(browser, { viewport: { width: 390, height: 844 } });
	await page.goto(newest(), { waitUntil: 'networkidle' });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	expect(problems).toEqual([]);
	await page.context().close();
});

test('it prints on A4 with no chart and no row cut by the edge of a page', async () => {
	const { page } = await watchedPage(browser, {
		viewport: { width: 688, height: 1000 },
		colorScheme: 'dark'
	});
	await page.goto(newest(), { waitUntil: 'networkidle' });
	const pdf = await page.pdf({ format: 'A4', printBackground: true, preferCSSPageSize: true });
	expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
	const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
	expect(pages).toBeGreaterThanOrEqual(2);
	expect(pages).toBeLessThanOrEqual(6);
	await page.emulateMedia({ media: 'print' });
	// Told of the change with the next frame, the page draws its charts anew.
	await page.evaluate(
		() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
	);
	const rules = await page.evaluate(() => ({
		whole: [...document.querySelectorAll('main tr, main figure, main li')].every(
			(part) => getComputedStyle(part).breakInside === 'avoid' || part.closest('figure, details')
		),
		// A part higher than a page would be cut whatever the rule says: 297 mm less the margins.
		highest: Math.max(
			...[...document.querySelectorAll('main figure, main tr')].map(
				(part) => part.getBoundingClientRect().height
			)
		),
		wide: document.documentElement.scrollWidth,
		// Drawn anew for paper: three dots for each of the page's, as wide as their place.
		charts: [...document.querySelectorAll('canvas')].map((canvas) => ({
			density: Math.round(canvas.width / canvas.clientWidth),
			fits: canvas.clientWidth <= (canvas.parentElement?.clientWidth ?? 0)
		})),
		forms: [...document.querySelectorAll('form')].filter((form) => form.offsetParent !== null)
			.length,
		text: document.querySelector('main')?.textContent ?? ''
	}));
	expect(rules.whole).toBe(true);
	expect(rules.highest).toBeLessThan(1000);
	expect(rules.wide).toBeLessThanOrEqual(688);
	expect(rules.charts).toEqual([
		{ density: 3, fits: true },
		{ density: 3, fits: true }
	]);
	expect(rules.forms).toBe(0);
	expect(rules.text).toContain('times in Europe/Riga');
	expect(rules.text).toContain('All queues, all channels, all agents');
	expect(rules.text).toContain('What the words mean');
});

test('weeks without contacts and names that are none are not found', async () => {
	for (const week of ['1999-W05', '2026-W54', 'next'])
		expect((await fetch(`${centre.product.url}/review/${week}`)).status).toBe(404);
});

test('a meeting goes through the week page by page, adds an action and comes back', async () => {
	const { page, problems } = await watchedPage(browser);
	await page.setViewportSize({ width: 1920, height: 1080 });
	await page.goto(newest());
	const week = new URL(page.url()).pathname;
	await page.getByRole('link', { name: 'Meeting' }).click();
	await page
		.locator('nav')
		.getByText(/^1 of \d+$/)
		.waitFor();
	const pages = Number((await page.locator('nav .soft').textContent())?.split(' ').at(-1));
	for (let n = 1; n < pages; n++) {
		const size = await page.evaluate(() => {
			const { scrollHeight, scrollWidth } = document.documentElement;
			return [scrollWidth, scrollHeight];
		});
		expect(size, `page ${n}`).toEqual([1920, 1080]);
		await expectAccessible(page);
		await page.keyboard.press('PageDown');
		await page
			.locator('nav')
			.getByText(`${n + 1} of ${pages}`, { exact: true })
			.waitFor();
	}
	// Keys that write in a field turn no page.
	await page.getByLabel('What is to be done').fill('Ask what the long calls had in common');
	await page.getByLabel('Who').fill('Mia');
	await page.keyboard.press('Home');
	await page.keyboard.press('Enter');
	await page.getByText('Ask what the long calls had in common').first().waitFor();
	expect(await page.locator('nav .soft').textContent()).toBe(`${pages} of ${pages}`);
	await page.locator('h1').click();
	await page.keyboard.press('Escape');
	await page.waitForURL(`**${week}`);
	await page.getByText('Ask what the long calls had in common').first().waitFor();
	expect(problems).toEqual([]);
});
