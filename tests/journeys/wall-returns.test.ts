import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../support/free-port';
import { launchBrowser, watchedPage } from './browser';
import { type PlainCentre, startPlainCentre } from './plain-centre';
import { startProduct } from './product';
import { wallBoxes } from './wall-boxes';

let browser: Browser;
let centre: PlainCentre;
let port: number;
beforeAll(async () => {
	port = await freePort();
	[browser, centre] = await Promise.all([launchBrowser(), startPlainCentre({ port })]);
}, 300_000);
afterAll(async () => {
	await browser?.close();
	await centre?.product.remove();
});

const LOST = /Not connected/;
const lost = (page: Page) => page.getByRole('status').filter({ hasText: LOST });

/** Marks the page, so that a reload is noticed. */
const mark = (page: Page) => page.evaluate(() => void Object.assign(window, { sameOld: true }));
const isSame = (page: Page) => page.evaluate(() => 'sameOld' in window);

async function openWall(query = 'scene=now&hold') {
	const watched = await watchedPage(browser, { viewport: { width: 1920, height: 1080 } });
	const streams: string[] = [];
	watched.page.on('request', (request) => {
		if (new URL(request.url()).pathname === '/live') streams.push(request.url());
	});
	await watched.page.goto(`${centre.product.url}/wall?${query}`);
	await expect.poll(() => streams.length, { timeout: 10_000 }).toBeGreaterThan(0);
	await mark(watched.page);
	return { ...watched, streams };
}

test('a lost network is loud, and the wall is back by itself', async () => {
	const { page } = await openWall();
	expect(await lost(page).count()).toBe(0);
	await page.context().setOffline(true);
	await lost(page).waitFor();
	const opacity = () => page.locator('.scene').evaluate((e) => Number(getComputedStyle(e).opacity));
	await expect.poll(opacity).toBeLessThan(0.6);
	await page.context().setOffline(false);
	await lost(page).waitFor({ state: 'detached', timeout: 15_000 });
	expect(await isSame(page)).toBe(true);
	await page.context().close();
});

test.each([
	{ width: 1920, height: 1080 },
	{ width: 1280, height: 720 },
	{ width: 1080, height: 1920 }
])(
	'old data is loud, source by source, and unlike a lost network, at $width x $height',
	async (viewport) => {
		const { page } = await watchedPage(browser, { viewport });
		// As if nothing had come for five quarters of an hour.
		await page.route(/\/wall\/data/, async (route) => {
			const url = route
				.request()
				.url()
				.replace(/seen=[^&]*/, 'seen=');
			const answer = await route.fetch({ url });
			const json = await answer.json();
			const freshness = { ...json.freshness, newestContact: Date.now() - 75 * 60_000 };
			await route.fulfill({ response: answer, json: { ...json, freshness } });
		});
		await page.goto(`${centre.product.url}/wall?scene=now&hold`);
		const loud = page.locator('header li.loud');
		await loud.filter({ hasText: /contacts .*, stale/ }).waitFor({ timeout: 15_000 });
		expect(await loud.count()).toBe(1);
		expect(await lost(page).count()).toBe(0);
		const color = (of: Locator) => of.evaluate((e) => getComputedStyle(e).color);
		expect(await color(loud)).not.toBe(await color(page.locator('li.fresh').first()));
		expect(Number(await page.locator('.scene').evaluate((e) => getComputedStyle(e).opacity))).toBe(
			1
		);
		expect((await wallBoxes(page)).wrong).toEqual([]);
		await page.context().setOffline(true);
		await lost(page).waitFor();
		expect((await wallBoxes(page)).wrong).toEqual([]);
		await page.context().close();
	}
);

test.each(['no-preference', 'reduce'] as const)(
	'what has changed glows, and nothing moves for who asked for less motion: %s',
	async (reducedMotion) => {
		const { page } = await watchedPage(browser, {
			viewport: { width: 1920, height: 1080 },
			reducedMotion
		});
		const streams: string[] = [];
		page.on('request', (request) => {
			if (new URL(request.url()).pathname === '/live') streams.push(request.url());
		});
		await page.goto(`${centre.product.url}/wall?scene=now&hold`);
		await expect.poll(() => streams.length, { timeout: 10_000 }).toBeGreaterThan(0);
		await page.waitForTimeout(1500);
		const moving = () => page.evaluate(() => document.getAnimations().length);
		const tile = page.getByRole('region', { name: /^Contacts/ });
		const before = await tile.innerText();
		expect(await moving()).toBe(0);
		const most = page.evaluate(async () => {
			let seen = 0;
			for (let i = 0; i < 60; i++) {
				seen = Math.max(seen, document.getAnimations().length);
				await new Promise((resolve) => setTimeout(resolve, 50));
			}
			return seen;
		});
		const startedAt = new Date(Date.now() - 60_000).toISOString();
		await centre.post('contacts', [
			{
				contactId: `glow-${reducedMotion}`,
				startedAt,
				queue: 'Care',
				agentId: 'A1',
				talkSeconds: 200
			}
		]);
		await expect.poll(() => tile.innerText()).not.toBe(before);
		if (reducedMotion === 'reduce') expect(await most).toBe(0);
		else expect(await most).toBeGreaterThan(0);
		await page.context().close();
	}
);

test('a machine that slept asks and listens anew at once', async () => {
	const watched = await watchedPage(browser, { viewport: { width: 1920, height: 1080 } });
	const { page } = watched;
	await page.clock.install();
	let streams = 0;
	page.on('request', (request) => {
		if (new URL(request.url()).pathname === '/live') streams += 1;
	});
	await page.goto(`${centre.product.url}/wall?scene=now&hold`);
	await expect.poll(() => streams).toBe(1);
	await page.clock.fastForward('02:00:00');
	await expect.poll(() => streams, { timeout: 5000 }).toBe(2);
	expect(watched.problems).toEqual([]);
	await page.context().close();
});

test('a new version of the product is fetched, once', async () => {
	const { page, problems } = await openWall();
	let reloads = 0;
	page.on('load', () => (reloads += 1));
	await page.route(/\/wall\/data/, async (route) => {
		const answer = await route.fetch({
			url: route
				.request()
				.url()
				.replace(/seen=[^&]*/, 'seen=')
		});
		await route.fulfill({ response: answer, json: { ...(await answer.json()), build: 'another' } });
	});
	await expect.poll(() => reloads, { timeout: 20_000 }).toBe(1);
	// The page that comes is the old one again, as from a proxy that keeps it: the wall does not reload for ever.
	await page.waitForTimeout(13_000);
	expect(reloads).toBe(1);
	expect(problems).toEqual([]);
	await page.context().close();
});

test('a tile that cannot be drawn says so, the others go on, and it heals with the next answer', async () => {
	const { page } = await openWall();
	let broken = true;
	await page.route(/\/wall\/data/, async (route) => {
		const answer = await route.fetch({
			url: route
				.request()
				.url()
				.replace(/seen=[^&]*/, 'seen=')
		});
		const json = await answer.json();
		await route.fulfill({
			response: answer,
			json: broken ? { ...json, wall: { ...json.wall, today: 5 }, failed: ['consistency'] } : json
		});
	});
	const post = (id: string) =>
		centre.post('contacts', [
			{
				...{ contactId: id, startedAt: new Date().toISOString(), queue: 'Care' },
				...{ agentId: 'A1', talkSeconds: 200 }
			}
		]);
	const note = page.getByRole('region', { name: /^Handle time/ }).locator('.note');
	const shown = async () => Number(/\d+/.exec((await note.textContent()) ?? '')?.[0]);
	const before = await shown();
	await post('BROKEN-1');
	await page.getByText('This tile cannot be drawn').first().waitFor();
	await page.getByText('This cannot be read just now').first().waitFor();
	expect(await page.locator('.tile').count()).toBe(6);
	await expect.poll(shown).toBe(before + 1);
	broken = false;
	await post('BROKEN-2');
	await expect.poll(() => page.getByText('This tile cannot be drawn').count()).toBe(0);
	await expect.poll(shown).toBe(before + 2);
	expect(await page.locator('canvas').count()).toBe(1);
	await page.context().close();
});

test('a server that is killed and started again is found again, with what came in since', async () => {
	const { page } = await openWall();
	await centre.product.kill();
	await lost(page).waitFor({ timeout: 15_000 });
	const { dataDir } = centre.product;
	const again = await startProduct({ dataDir, args: ['--port', String(port)] });
	await lost(page).waitFor({ state: 'detached', timeout: 30_000 });
	expect(await isSame(page)).toBe(true);
	await again.stop();
});
