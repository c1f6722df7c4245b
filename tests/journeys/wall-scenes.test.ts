import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './accessible';
import { launchBrowser, watchedPage } from './browser';
import { type PlainCentre, startPlainCentre } from './plain-centre';
import { wallBoxes } from './wall-boxes';

const LONG = 'Technische Unterstützung Breitband und Mobilfunk für Geschäftskunden Nordost';
const SIZES = [
	{ width: 1280, height: 720 },
	{ width: 1920, height: 1080 },
	{ width: 2560, height: 1440 },
	{ width: 3840, height: 2160 },
	{ width: 1080, height: 1920 }
];

let browser: Browser;
let centre: PlainCentre;
beforeAll(async () => {
	[browser, centre] = await Promise.all([launchBrowser(), startPlainCentre()]);
	const now = Date.now();
	const contact = (queue: string, i: number, agents: number) => ({
		...{ contactId: `${queue.slice(0, 4)}${i}`, queue, agentId: `A${i % agents}` },
		...{ startedAt: new Date(now - (i + 1) * 120_000).toISOString(), talkSeconds: 150 + i }
	});
	const few = Array.from({ length: 30 }, (_, i) => contact('Board line', i, 4));
	await centre.post('contacts', [
		...Array.from({ length: 40 }, (_, i) => contact(LONG, i, 9)),
		...few
	]);
}, 300_000);
afterAll(async () => {
	await browser?.close();
	await centre?.product.remove();
});

async function chooseTiles(page: Page, scene: number, tiles: readonly [string, string?][]) {
	for (const [i, [tile, queue]] of tiles.entries()) {
		await page.getByLabel(`Tile ${i + 1}, scene ${scene}`, { exact: true }).selectOption(tile);
		if (queue) await page.getByLabel(`Queue of tile ${i + 1}, scene ${scene}`).selectOption(queue);
	}
}

test('a manager puts a scene together, sees it, is told what does not fit, and it is on the wall', async () => {
	const { page, problems } = await watchedPage(browser, {
		viewport: { width: 1440, height: 1000 }
	});
	await page.goto(`${centre.product.url}/settings`);
	await page.getByRole('link', { name: 'Scenes and playlist' }).click();
	// Pressed before the page has come to life, a button does nothing.
	await expect
		.poll(async () => {
			const scenes = await page.locator('.box.lying').count();
			if (scenes === 0) await page.getByRole('button', { name: 'Add a scene' }).click();
			return scenes;
		})
		.toBe(1);
	await page.getByLabel('Name').fill('Front desk');
	await page.locator('.box.lying').getByText('Front desk').waitFor();
	await chooseTiles(page, 1, [['swings'], ['map'], ['weeks']]);
	await page.getByText('These tiles do not fit').first().waitFor();
	await page.getByRole('button', { name: 'Save' }).click();
	await page.getByText(/Nothing was saved: These tiles do not fit/).waitFor();
	await chooseTiles(page, 1, [
		['handle-time', LONG],
		['satisfaction', 'Care'],
		['contacts', LONG],
		['hours', LONG],
		['handle-time', 'Board line'],
		['improvement']
	]);
	const preview = page.locator('.box.lying');
	await preview.getByText(LONG).first().waitFor();
	expect(await preview.locator('.tile').count()).toBe(6);
	// The wall's first line becomes the new scene.
	await page.getByRole('button', { name: 'Add a line' }).click();
	await page.getByLabel('Scene, line 5').selectOption({ label: 'Front desk' });
	await page.getByLabel('Seconds, line 5').fill('3');
	await page.getByRole('button', { name: 'Save' }).click();
	await page.getByText('A scene stays from 5 to 3600 seconds.').first().waitFor();
	await page.getByLabel('Seconds, line 5').fill('45');
	for (let line = 5; line > 1; line--)
		await page.getByRole('button', { name: `Earlier, line ${line}` }).click();
	await page.getByRole('button', { name: 'Save' }).click();
	await page.getByText('Saved. Open walls show it at once.').waitFor();
	await expectAccessible(page, ['.boxes']);
	await page.goto(`${centre.product.url}/wall`);
	await page.getByRole('button', { name: 'Front desk', pressed: true }).waitFor();
	expect(problems.filter((problem) => !problem.includes('422'))).toEqual([]);
	await page.context().close();
});

test.each(SIZES)('a composed scene with a long name fits $width x $height', async (viewport) => {
	const { page, problems } = await watchedPage(browser, { viewport, reducedMotion: 'reduce' });
	await page.goto(`${centre.product.url}/wall?scene=own-1&hold`);
	await page.waitForFunction(() => document.fonts.ready.then(() => true));
	await page.locator('.tile').first().waitFor();
	const { wrong, digits, smallest, tiles, numbers } = await wallBoxes(page);
	expect(wrong).toEqual([]);
	expect(tiles).toBe(6);
	const scale = Math.min(viewport.width, viewport.height) / 1080;
	for (const size of digits) expect(size).toBeGreaterThanOrEqual(120 * scale);
	expect(smallest).toBeGreaterThanOrEqual(32 * scale);
	for (const [tile, n] of Object.entries(numbers)) expect(n, tile).toBeLessThanOrEqual(3);
	expect(problems).toEqual([]);
	await page.context().close();
});

test('a queue of four people is not shown', async () => {
	const { page } = await watchedPage(browser, { viewport: { width: 1920, height: 1080 } });
	await page.goto(`${centre.product.url}/wall?scene=own-1&hold`);
	const tile = page.getByRole('region', { name: /Board line/ });
	await tile.getByText('fewer than five people').waitFor();
	expect(await tile.locator('.digits').count()).toBe(0);
	await page.context().close();
});

test('a scene is due by time of day and weekday', async () => {
	const { page } = await watchedPage(browser, { viewport: { width: 1440, height: 1000 } });
	await page.goto(`${centre.product.url}/settings/wall`);
	const hour = Number(
		new Intl.DateTimeFormat('en-GB', {
			timeZone: 'Europe/Riga',
			hour: '2-digit',
			hourCycle: 'h23'
		}).format(Date.now())
	);
	const two = (n: number) => `${String((n + 24) % 24).padStart(2, '0')}:00`;
	await page.getByLabel('From, line 1').fill(two(hour + 3));
	await page.getByLabel('Until, line 1').fill(two(hour + 4));
	await page.getByRole('button', { name: 'Save' }).click();
	await page.getByText('Saved. Open walls show it at once.').waitFor();
	await page.goto(`${centre.product.url}/wall`);
	await page.getByRole('button', { name: 'Now', pressed: true }).waitFor();
	expect(await page.getByRole('button', { name: 'Front desk' }).count()).toBe(0);
	await page.context().close();
});

test('a closed centre sleeps, dim and never in one place, and wakes for who looks', async () => {
	const { page } = await watchedPage(browser, { viewport: { width: 1920, height: 1080 } });
	// The centre is busy: it sleeps only when the last contact is a while ago.
	await page.route(/\/wall\/data|\/wall\/__data/, async (route) => {
		const url = route
			.request()
			.url()
			.replace(/seen=[^&]*/, 'seen=');
		const answer = await route.fetch({ url });
		if (!url.includes('/wall/data')) return route.fulfill({ response: answer });
		const json = await answer.json();
		const closed = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [day, []]));
		const freshness = { ...json.freshness, newestContact: Date.now() - 3_600_000 };
		const site = { ...json.site, openingHours: closed };
		return route.fulfill({ response: answer, json: { ...json, site, freshness } });
	});
	await page.goto(`${centre.product.url}/wall`);
	const words = page.locator('.asleep');
	await words.getByText('Closed').waitFor({ timeout: 15_000 });
	expect(await words.evaluate((e) => getComputedStyle(e).backgroundColor)).toBe('rgb(4, 7, 12)');
	await page.mouse.move(300, 300);
	await page.mouse.move(320, 300);
	await words.waitFor({ state: 'detached' });
	await page.context().close();
});

test('an empty site says what to do, at every size', async () => {
	for (const viewport of SIZES) {
		const { page, problems } = await watchedPage(browser, { viewport });
		await page.route(/\/wall\/data/, async (route) => {
			const url = route
				.request()
				.url()
				.replace(/seen=[^&]*/, 'seen=');
			const answer = await route.fetch({ url });
			const nothing = {
				newestContact: null,
				contactDay: null,
				newestAnswer: null,
				answerDay: null
			};
			const json = { ...(await answer.json()), wall: null, freshness: nothing };
			await route.fulfill({ response: answer, json });
		});
		await page.goto(`${centre.product.url}/wall`);
		await page.getByRole('heading', { name: 'No contacts yet' }).waitFor({ timeout: 15_000 });
		expect((await wallBoxes(page)).wrong).toEqual([]);
		expect(problems).toEqual([]);
		await page.context().close();
	}
});
