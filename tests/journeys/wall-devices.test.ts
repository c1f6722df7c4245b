import { execFileSync } from 'node:child_process';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../support/free-port';
import { expectAccessible } from './accessible';
import { launchBrowser, watchedPage } from './browser';
import { type PlainCentre, startPlainCentre } from './plain-centre';
import { startProduct } from './product';

let browser: Browser;
let centre: PlainCentre;
let port: number;
let url: string;
beforeAll(async () => {
	port = await freePort();
	[browser, centre] = await Promise.all([launchBrowser(), startPlainCentre({ port })]);
	({ url } = centre.product);
}, 300_000);
afterAll(async () => {
	await browser?.close();
	await centre?.product.remove();
});

const WALL = { viewport: { width: 1920, height: 1080 } };
const card = (page: Page) => page.locator('#devices');

async function openSettings(options = {}) {
	const watched = await watchedPage(browser, options);
	await watched.page.goto(`${url}/settings/wall`);
	return watched;
}

/** Makes a wall device on screen. @returns its link */
async function makeDevice(page: Page, name: string): Promise<string> {
	await card(page).getByLabel('Which screen is it?').fill(name);
	await card(page).getByRole('button', { name: 'Make a link', exact: true }).click();
	await card(page).getByText(`The link for ${name}.`).waitFor();
	return card(page).getByLabel('Link of the wall device').inputValue();
}

/** Opens a link in a browser of its own, which becomes a screen. */
async function openLink(link: string) {
	const watched = await watchedPage(browser, WALL);
	const asked: string[] = [];
	watched.page.on('request', (request) => asked.push(request.url()));
	await watched.page.goto(link);
	return { ...watched, asked };
}

const says = (page: Page, title: string) =>
	page.getByRole('heading', { level: 1, name: title }).waitFor();
const tiles = (page: Page) => page.locator('.tile').count();

/** Refused answers are errors to the browser's console. */
const others = (problems: string[]) =>
	problems.filter((problem) => !/status of 40[139]|status of 422/.test(problem));

test('a device is named, its link shown once; the screen that opens it shows the wall and nothing else', async () => {
	const { page, problems } = await openSettings();
	await card(page).getByText('No wall device yet.').waitFor();
	await card(page).getByRole('button', { name: 'Make a link', exact: true }).click();
	await card(page).getByText('Say which screen it is').waitFor();
	const link = await makeDevice(page, 'Hall');
	await expectAccessible(page);
	expect(link).toMatch(new RegExp(`^${url}/wall#wl_[0-9a-f]{16}_[A-Za-z0-9_-]{43}$`));
	await page.reload();
	expect(await card(page).getByLabel('Link of the wall device').count()).toBe(0);
	await card(page).getByText('link not opened yet').waitFor();

	const screen = await openLink(link);
	await screen.page.locator('.tile').first().waitFor();
	expect(screen.page.url()).toBe(`${url}/wall`);
	const key = new URL(link).hash.slice(1);
	expect(screen.asked.filter((address) => new URL(address).search.includes(key))).toEqual([]);
	// What the README tells a proxy to leave open is all that a wall asks for.
	const open = /^\/(wall(\/.*)?|live|_app\/.*|favicon\.svg|error\.css)$/;
	const paths = screen.asked.map((address) => new URL(address).pathname);
	expect(paths.filter((path) => !open.test(path))).toEqual([]);
	const [cookie] = await screen.page.context().cookies();
	expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/', secure: false });
	expect(cookie!.expires - Date.now() / 1000).toBeGreaterThan(399 * 86_400);
	expect(cookie!.value).not.toContain(key.slice(20));
	// Its tiles lead nowhere.
	expect(await screen.page.locator('main a[href]').count()).toBe(0);
	await expectAccessible(screen.page);

	for (const path of ['/', '/contacts', '/settings/wall', '/wall/preview', '/api/v1/flags']) {
		const answer = await screen.page.goto(`${url}${path}`);
		expect(answer?.status(), path).toBe(403);
	}
	await screen.page.goto(`${url}/agents`);
	await says(screen.page, 'This screen is a wall device');
	await expectAccessible(screen.page);
	await screen.page.getByRole('link', { name: 'To the wall' }).click();
	await screen.page.locator('.tile').first().waitFor();
	expect(others(screen.problems)).toEqual([]);

	await page.reload();
	await card(page).getByText('in service').waitFor();
	await card(page)
		.getByText(/^last seen/)
		.waitFor();
	expect(others(problems)).toEqual([]);
	await screen.page.context().close();
	await page.context().close();
});

test('a link works once; a wrong one and one of fifty thousand characters are told apart from a used one', async () => {
	const { page } = await openSettings();
	const link = await makeDevice(page, 'Once');
	const first = await openLink(link);
	await first.page.locator('.tile').first().waitFor();
	const second = await openLink(link);
	await says(second.page, 'This link was opened before');
	expect(second.page.url()).toBe(`${url}/wall`);
	expect(await tiles(second.page)).toBe(0);
	await expectAccessible(second.page);
	// A link that is typed into the address of the same page.
	for (const wrong of [link.slice(0, -1), `${url}/wall#${'x'.repeat(50_000)}`, `${url}/wall#a`]) {
		await second.page.goto(`${url}/wall`);
		await second.page.evaluate((address) => void (location.href = address), wrong);
		await says(second.page, 'This link is not valid');
	}
	await second.page.getByRole('link', { name: 'To the wall' }).click();
	await second.page.locator('.tile').first().waitFor();
	const sent = await fetch(`${url}/wall/pair`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', origin: url },
		body: JSON.stringify({ key: 'x'.repeat(50_000) })
	});
	expect([sent.status, sent.headers.get('set-cookie')]).toEqual([413, null]);
	for (const each of [first, second]) {
		expect(others(each.problems)).toEqual([]);
		await each.page.context().close();
	}
	await page.context().close();
});

test('revoked, the wall goes dark at once and stays so, until another link is opened on it', async () => {
	const { page } = await openSettings({ viewport: { width: 390, height: 844 } });
	const { page: wall, problems } = await openLink(await makeDevice(page, 'Revoked'));
	await wall.locator('.tile').first().waitFor();
	const row = card(page).getByRole('listitem').filter({ hasText: 'Revoked' });
	await row.getByText('Rename, new link').click();
	await row.getByRole('button', { name: /^Take out of service/ }).click();
	await row.getByText('Take Revoked out of service?').waitFor();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	await expectAccessible(page);
	expect(await tiles(wall)).toBeGreaterThan(0);
	await row.getByRole('button', { name: 'Yes, take it out of service' }).click();
	await wall
		.getByRole('heading', { name: 'This wall was taken out of service' })
		.waitFor({ timeout: 2_000 });
	expect(await tiles(wall)).toBe(0);
	await expectAccessible(wall);
	await row.getByText(/^since /).waitFor();
	await wall.reload();
	await says(wall, 'This wall was taken out of service');
	expect(await wall.content()).not.toMatch(/Main site|handleTime|newestContact":\d/);

	const again = await makeDevice(page, 'Revoked');
	await wall.evaluate((address) => void (location.href = address), again);
	await wall.locator('.tile').first().waitFor();
	expect(others(problems)).toEqual([]);
	await wall.context().close();
	await page.context().close();
});

test('a screen can be an ordinary browser again, and its device says so', async () => {
	const { page } = await openSettings();
	const { page: wall } = await openLink(await makeDevice(page, 'Left'));
	await wall.locator('.tile').first().waitFor();
	await wall.goto(`${url}/flags`);
	await wall.getByRole('button', { name: 'Forget the pairing' }).click();
	await wall.getByRole('heading', { level: 1 }).first().waitFor();
	expect((await wall.goto(`${url}/flags`))?.status()).toBe(200);
	await page.reload();
	await card(page).getByText('unpaired at the screen').waitFor();
	await wall.context().close();
	await page.context().close();
});

test('where walls need a link, one without is refused at once and the previews stay', async () => {
	const { page } = await openSettings();
	const link = await makeDevice(page, 'Needed');
	const paired = await openLink(link);
	const { page: open, problems } = await watchedPage(browser, WALL);
	await open.goto(`${url}/wall`);
	await open.locator('.tile').first().waitFor();
	const access = page.locator('#access');
	await access.getByLabel('Walls need a link').check();
	await access.getByRole('button', { name: 'Apply' }).click();
	await access.getByText('Walls of this site need a link now.').waitFor();
	await open.getByRole('heading', { name: 'This wall needs a link' }).waitFor({ timeout: 2_000 });
	const data = await fetch(`${url}/wall/data`);
	expect([data.status, await data.json()]).toEqual([401, { refused: 'unpaired' }]);
	expect((await open.reload())?.status()).toBe(401);
	await says(open, 'This wall needs a link');
	await expectAccessible(open);
	expect(await tiles(paired.page)).toBeGreaterThan(0);

	const queues = await page.evaluate(async () =>
		(await fetch('/settings/wall/preview?queue=Care')).json()
	);
	expect(queues.wall.queues).toHaveProperty('Care');

	// All of it outlives a restart.
	await centre.product.kill();
	const { dataDir } = centre.product;
	const again = await startProduct({ dataDir, args: ['--port', String(port)] });
	await paired.page.reload();
	await paired.page.locator('.tile').first().waitFor();
	expect((await open.reload())?.status()).toBe(401);
	const names = execFileSync(
		process.execPath,
		['bin/evenkeel.js', 'wall', 'list', '--json', '--data', dataDir],
		{ encoding: 'utf8', env: { ...process.env, DATABASE_URL: '' } }
	);
	expect(names).toContain('"Needed"');
	await again.stop();
	expect(others(problems).filter((problem) => !/ERR_/.test(problem))).toEqual([]);
	await open.context().close();
	await paired.page.context().close();
	await page.context().close();
});
