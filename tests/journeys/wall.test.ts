import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './accessible';
import { launchBrowser, watchedPage } from './browser';
import { type PlainCentre, startPlainCentre } from './plain-centre';
import { wallBoxes } from './wall-boxes';

let browser: Browser;
let centre: PlainCentre;
beforeAll(async () => {
	[browser, centre] = await Promise.all([launchBrowser(), startPlainCentre()]);
});
afterAll(async () => {
	await browser?.close();
	await centre?.product.remove();
});

const SCENES = ['now', 'consistency', 'expectation', 'improvement'];
const SIZES = [
	{ width: 1280, height: 720 },
	{ width: 1920, height: 1080 },
	{ width: 2560, height: 1440 },
	{ width: 3840, height: 2160 },
	{ width: 1080, height: 1920 }
];

async function openWall(scene: string, viewport: { width: number; height: number }) {
	const watched = await watchedPage(browser, { viewport, reducedMotion: 'reduce' });
	await watched.page.goto(`${centre.product.url}/wall?scene=${scene}&hold`);
	await watched.page.locator('main.wall').waitFor();
	await watched.page.waitForFunction(() => document.fonts.ready.then(() => true));
	return watched;
}

test.each(SIZES)(
	'$width x $height: nothing scrolls, is cut or overlaps, and all of it can be read',
	async (viewport) => {
		const { page, problems } = await openWall('now', viewport);
		for (const scene of SCENES) {
			await page.goto(`${centre.product.url}/wall?scene=${scene}&hold`);
			await page.waitForFunction(() => document.fonts.ready.then(() => true));
			const { wrong, digits, smallest, tiles, numbers } = await wallBoxes(page);
			expect(wrong, scene).toEqual([]);
			expect(tiles, scene).toBeLessThanOrEqual(6);
			for (const [tile, n] of Object.entries(numbers))
				expect(n, `numbers on ${scene}, ${tile}`).toBeLessThanOrEqual(3);
			// At 1080p digits of 120 pixels and words of 32, and in proportion on every other screen.
			const scale = Math.min(viewport.width, viewport.height) / 1080;
			if (scene === 'now') expect(digits.length).toBeGreaterThanOrEqual(4);
			for (const size of digits) expect(size, scene).toBeGreaterThanOrEqual(120 * scale);
			expect(smallest, scene).toBeGreaterThanOrEqual(32 * scale);
		}
		expect(problems).toEqual([]);
		await page.context().close();
	}
);

test.each([
	['lv', 'Siena'],
	['zh-Hans', '大屏'],
	['zh-Hant', '大螢幕']
])('in %s it says everything in that language, and all of it fits', async (language, title) => {
	for (const viewport of [SIZES[0]!, SIZES[4]!]) {
		const { page, problems } = await watchedPage(browser, { viewport, reducedMotion: 'reduce' });
		for (const scene of SCENES) {
			await page.goto(`${centre.product.url}/wall?scene=${scene}&hold&lang=${language}`);
			expect(await page.getAttribute('html', 'lang')).toBe(language);
			expect(await page.title()).toContain(title);
			expect((await wallBoxes(page)).wrong, scene).toEqual([]);
			const english =
				/\b(usual|since|weeks?|contacts?|ratings?|today|ago|handle|satisfaction|swings?|of|by|the)\b/i;
			expect(await page.locator('main').innerText(), scene).not.toMatch(english);
		}
		expect(problems).toEqual([]);
		await page.context().close();
	}
});

test('held upright nothing is wider than the screen', async () => {
	const { page, problems } = await openWall('now', { width: 390, height: 844 });
	for (const scene of SCENES) {
		await page.goto(`${centre.product.url}/wall?scene=${scene}&hold`);
		const wide = await page.evaluate(() => ({
			page: document.documentElement.scrollWidth,
			tiles: [...document.querySelectorAll('.tile')].map((tile) =>
				Math.round(tile.getBoundingClientRect().right)
			)
		}));
		expect(wide.page, scene).toBe(390);
		expect(Math.max(...wide.tiles), scene).toBeLessThanOrEqual(390);
	}
	expect(problems).toEqual([]);
	await page.context().close();
});

test('every scene is accessible and names no agent', async () => {
	for (const scene of SCENES) {
		const { page, problems } = await openWall(scene, { width: 1920, height: 1080 });
		await expectAccessible(page);
		expect(await page.textContent('body')).not.toMatch(/Agent \d/);
		expect(problems).toEqual([]);
		await page.context().close();
	}
});

test('each number is a door, by keyboard too, to exactly as many contacts', async () => {
	const behind = async (label: RegExp, number: string) => {
		const { page, problems } = await openWall('now', { width: 1280, height: 720 });
		const tile = page.getByRole('region', { name: label });
		const n = Number(/\d+/.exec((await tile.locator(number).textContent()) ?? '')?.[0]);
		await tile.getByRole('link').first().press('Enter');
		await page.waitForURL(/\/contacts\?/);
		const listed = await page.locator('h2').first().innerText();
		expect(problems).toEqual([]);
		await page.context().close();
		return [listed.replace(/ contacts?$/, ''), String(n)];
	};
	for (const [label, number] of [
		[/^Handle time/, '.note'],
		[/^Satisfaction/, '.note'],
		[/^Over-served/, '.digits']
	] as const) {
		const [listed, shown] = await behind(label, number);
		expect(listed, String(label)).toBe(shown);
	}
});

test('arrow keys turn the scenes', async () => {
	const { page, problems } = await openWall('now', { width: 1280, height: 720 });
	await page.waitForTimeout(500);
	await page.keyboard.press('ArrowRight');
	await page.getByRole('button', { name: 'Consistency', pressed: true }).waitFor();
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('ArrowLeft');
	await page.getByRole('button', { name: 'Expectation', pressed: true }).waitFor();
	expect(problems).toEqual([]);
	await page.context().close();
});

test('a posted contact shows within a second of the answer, without a reload', async () => {
	const { page, problems } = await openWall('now', { width: 1920, height: 1080 });
	const tile = page.getByRole('region', { name: /^Over-served/ }).locator('.note');
	const before = Number(((await tile.textContent()) ?? '').replace(/\D/g, ''));
	// The stream is open once the first refresh has been asked for.
	await page.waitForTimeout(1500);
	const contact = { contactId: 'LIVE', startedAt: new Date().toISOString(), queue: 'Care' };
	await centre.post('contacts', [{ ...contact, agentId: 'A1', talkSeconds: 200, wrapSeconds: 10 }]);
	const committed = performance.now();
	await expect
		.poll(async () => Number(((await tile.textContent()) ?? '').replace(/\D/g, '')), {
			timeout: 5000,
			interval: 20
		})
		.toBe(before + 1);
	expect(performance.now() - committed).toBeLessThan(1000);
	expect(problems).toEqual([]);
});
