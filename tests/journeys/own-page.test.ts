import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './accessible';
import { launchBrowser, watchedPage } from './browser';
import { leftInEnglish } from './left-in-english';
import { type PlainCentre, startPlainCentre } from './plain-centre';
import { scriptsOf } from './scripts-of';

let browser: Browser;
let centre: PlainCentre;
let url: string;
beforeAll(async () => {
	[browser, centre] = await Promise.all([launchBrowser(), startPlainCentre()]);
	({ url } = centre.product);
}, 300_000);
afterAll(async () => {
	await browser?.close();
	await centre?.product.remove();
});

const PHONE = { viewport: { width: 390, height: 844 } };
const card = (page: Page) => page.locator('#own-page');
const says = (page: Page, title: string) =>
	page.getByRole('heading', { level: 1, name: title }).waitFor();
/** Refused answers are errors to the browser's console. */
const others = (problems: string[]) =>
	problems.filter((problem) => !/status of 40[1349]|status of 422/.test(problem));
const flagOf = (page: Page) => page.getByRole('article').first();

/** Makes a link on the page of an agent. */
async function makeLink(page: Page, agent: string, button = 'Make a link'): Promise<string> {
	await page.goto(`${url}/agents/${agent}`);
	await card(page).getByRole('button', { name: button, exact: true }).click();
	return card(page).getByLabel('Link to the agent’s own page').inputValue();
}

/** Opens a link in a browser of its own. */
async function openLink(link: string, options = {}) {
	const watched = await watchedPage(browser, { ...PHONE, ...options });
	await watched.page.goto(link);
	return watched;
}

/** Opens the link of an agent, on a phone. */
async function openedBy(page: Page, agent: string, options = {}) {
	const watched = await openLink(await makeLink(page, agent), options);
	await says(watched.page, `Agent ${agent.slice(1)}`);
	return watched;
}

/** Posts a form of the own page with the cookie of its browser. */
function posted(page: Page, action: string, fields: Record<string, string>) {
	return page.evaluate(
		async ([address, body]) => {
			const response = await fetch(address, {
				method: 'POST',
				headers: { accept: 'application/json', 'x-sveltekit-action': 'true' },
				body: new URLSearchParams(body)
			});
			return [response.status, await response.text()] as const;
		},
		[`/own?/${action}`, fields] as const
	);
}

test('from the link to the answer, which the supervisor sees at once beside the flag', async () => {
	const { page, problems } = await watchedPage(browser);
	await page.goto(`${url}/agents/A6`);
	await card(page).getByText('No link yet.').waitFor();
	const link = await makeLink(page, 'A6');
	expect(link).toMatch(new RegExp(`^${url}/own#al_[0-9a-f]{16}_[A-Za-z0-9_-]{43}$`));
	await expectAccessible(page);
	await page.goto(`${url}/agents/A6`);
	expect(await card(page).getByLabel('Link to the agent’s own page').count()).toBe(0);
	await card(page).getByText('link not opened yet').waitFor();

	const { page: own, problems: ownProblems } = await openLink(link);
	await says(own, 'Agent 6');
	expect(own.url()).toBe(`${url}/own`);
	const [cookie] = await own.context().cookies();
	expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/' });
	await flagOf(own).getByRole('heading', { name: 'A contact much longer than usual' }).waitFor();
	await flagOf(own).getByText('Open: nobody has judged it yet').waitFor();
	await flagOf(own).getByText('What it rests on').click();
	await expectAccessible(own);
	expect(await own.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	expect(await own.content()).not.toMatch(/Agent (?!6\b)\d|A(?!6\b)\d+\b"/);
	expect(await own.locator('main a[href]').count()).toBe(0);

	// The supervisor looks at the flag all the while.
	await page.goto(`${url}/flags?flag=over-service:C0-5-1`);
	await page.locator('#flag').waitFor();
	await flagOf(own).getByLabel('What was behind it?').fill('The line was cut, and we began anew.');
	await flagOf(own).getByRole('button', { name: 'Send answer' }).click();
	await flagOf(own).getByText('Your answer is kept.').waitFor();
	await expectAccessible(own);
	const figure = page.locator('#flag figure');
	await figure.getByText('The line was cut, and we began anew.').waitFor({ timeout: 15_000 });
	await figure.getByText(/^↩ Answer of Agent 6, /).waitFor();
	await expectAccessible(page);
	await page.goto(`${url}/flags?answered=yes`);
	expect(await page.locator('[data-flag]').count()).toBe(1);
	await page.locator('[data-flag]').getByText('answered').waitFor();
	await page.goto(`${url}/contacts/C0-5-1`);
	await page.getByText('The line was cut, and we began anew.').waitFor();
	await expectAccessible(page);

	// A note of the supervisors is theirs; a verdict closes the flag, and the answer stays.
	await page.goto(`${url}/flags?flag=over-service:C0-5-1&status=all`);
	await page.getByLabel('Note').fill('Speak with the carrier first');
	await page.getByRole('button', { name: 'Keep note' }).click();
	await page.getByText('Kept', { exact: false }).first().waitFor();
	await page.locator('#flag').getByRole('button', { name: 'Genuinely complex' }).click();
	await page.locator('#flag [aria-pressed=true]', { hasText: 'Genuinely complex' }).waitFor();
	// The page that the agent still has open shows a form: it is refused.
	await flagOf(own).getByLabel('What was behind it?').fill('Too late');
	await flagOf(own).getByRole('button', { name: 'Change answer' }).click();
	await flagOf(own).getByText('Not kept: the flag has been closed.').waitFor();
	await flagOf(own).getByText('Your supervisor says: “Genuinely complex”').waitFor();
	await flagOf(own).getByText('The line was cut, and we began anew.').waitFor();
	expect(await flagOf(own).locator('textarea').count()).toBe(0);
	await expectAccessible(own);
	expect(await own.content()).not.toContain('Speak with the carrier');
	expect(others(ownProblems)).toEqual([]);
	expect(others(problems)).toEqual([]);
	await own.context().close();
	await page.context().close();
});

test('an answer is changed and taken back without scripts too, and is no longer than 500 characters', async () => {
	const { page } = await watchedPage(browser);
	const link = await makeLink(page, 'A7');
	const { page: own, problems } = await watchedPage(browser, {
		...PHONE,
		javaScriptEnabled: false
	});
	await own.goto(`${url}/own`);
	await says(own, 'This page needs a link');
	await own.getByLabel('The whole link, as you were given it').fill(link);
	await own.getByRole('button', { name: 'Open my page' }).click();
	await says(own, 'Agent 7');
	const answer = flagOf(own).getByLabel('What was behind it?');
	const send = flagOf(own).getByRole('button', { name: /^(Send|Change) answer/ });
	await answer.fill('First');
	await send.click();
	await flagOf(own).getByText('Your answer is kept.').waitFor();
	await answer.fill('   ');
	await send.click();
	await flagOf(own).getByText('Write something, or take your answer back.').waitFor();
	await answer.fill('Second');
	await send.click();
	await flagOf(own).locator('blockquote', { hasText: 'Second' }).waitFor();
	await flagOf(own)
		.getByRole('button', { name: /^Take back/ })
		.click();
	await flagOf(own).getByText('Your answer is taken back.').waitFor();
	expect(await flagOf(own).locator('blockquote').count()).toBe(0);
	expect(others(problems)).toEqual([]);

	const cookies = await own.context().cookies();
	await own.context().close();
	const { page: again } = await watchedPage(browser, PHONE);
	await again.context().addCookies(cookies);
	await again.goto(`${url}/own`);
	await flagOf(again)
		.locator('textarea')
		.evaluate((area: HTMLTextAreaElement) => {
			area.removeAttribute('maxlength');
			area.value = 'x'.repeat(501);
		});
	await flagOf(again).getByRole('button', { name: 'Send answer' }).click();
	await flagOf(again).getByText('Not kept: at most 500 characters.').waitFor();
	expect(await flagOf(again).locator('textarea').inputValue()).toHaveLength(501);
	await expectAccessible(again);
	await again.context().close();
	await page.context().close();
});

test('the browser of an agent reaches nothing of another’s, whichever address or id it asks for', async () => {
	const { page } = await watchedPage(browser);
	const { page: own } = await openedBy(page, 'A8');
	for (const path of [
		...['/', '/flags', '/flags?flag=over-service:C3-5-1', '/contacts/C2-5-1', '/agents/A8'],
		...[
			'/flags/__data.json',
			'/contacts/C3-5-1/__data.json',
			'/export/flags.csv',
			'/wall',
			'/live'
		],
		...['/api/v1/flags', '/api/v1/contacts/C3-5-1', '/settings', '/docs/guide', '/metrics']
	])
		expect((await own.request.get(`${url}${path}`)).status(), path).toBe(403);
	for (const path of [
		'/own',
		'/own?site=elsewhere',
		'/own?agent=A9',
		'/own/__data.json?agent=A9'
	]) {
		const text = await (await own.request.get(`${url}${path}`)).text();
		expect(text, path).toContain('C2-5-1');
		expect(text, path).not.toMatch(/Agent (?!8\b)\d|C3-5-1/);
	}
	const other = { flagId: 'over-service:C3-5-1', text: 'not mine' };
	for (const action of ['answer', 'takeBack']) {
		const [, body] = await posted(own, action, other);
		expect(body, action).toMatch(/"type":"failure","status":404/);
	}
	await page.goto(`${url}/flags?answered=yes&status=all`);
	expect(await page.content()).not.toContain('not mine');

	await own.goto(`${url}/flags`);
	await says(own, 'This browser shows an agent’s own page');
	await expectAccessible(own);
	await own.getByRole('link', { name: 'To the page' }).click();
	await says(own, 'Agent 8');
	await own.getByRole('button', { name: 'Forget this page on this browser' }).click();
	await says(own, 'This page needs a link');
	await expectAccessible(own);
	await page.goto(`${url}/agents/A8`);
	await card(page).getByText('Forgotten by the browser').waitFor();
	await own.context().close();
	await page.context().close();
});

test('a link works once; revoked, its page is gone at the next step, and answers are refused', async () => {
	const { page } = await watchedPage(browser);
	const link = await makeLink(page, 'A9');
	const { page: own } = await openLink(link);
	await says(own, 'Agent 9');
	const { page: second } = await openLink(link);
	await says(second, 'This link was opened before');
	await expectAccessible(second);
	for (const wrong of [link.slice(0, -1), `${url}/own#${'x'.repeat(50_000)}`]) {
		await second.goto(`${url}/own`);
		await second.evaluate((address) => void (location.href = address), wrong);
		await says(second, 'This link is not valid');
	}
	const { page: wall } = await openLink(link.replace('/own#', '/wall#'));
	await says(wall, 'This link is not valid');

	await page.goto(`${url}/settings`);
	const row = page.locator('#own-pages').getByRole('row').filter({ hasText: 'Agent 9' });
	await row.getByText('Opened').waitFor();
	await row.getByRole('button', { name: /^Revoke/ }).click();
	await row.getByText('Revoke the link of Agent 9?').waitFor();
	await expectAccessible(page);
	await row.getByRole('button', { name: 'Yes, revoke it' }).click();
	await page.getByText('Link revoked.').waitFor();
	expect(await page.locator('#own-pages').getByText('Agent 9').count()).toBe(0);
	const [, body] = await posted(own, 'answer', { flagId: 'over-service:C3-5-1', text: 'late' });
	expect(body).toMatch(/"type":"failure","status":403/);
	expect((await own.reload())?.status()).toBe(403);
	await says(own, 'The link to this page was revoked');
	expect(await own.content()).not.toMatch(/Agent 9|Main site/);
	await expectAccessible(own);

	await page.goto(`${url}/agents/A9`);
	await card(page)
		.getByText(/^Revoked /)
		.waitFor();
	const again = await makeLink(page, 'A9');
	await own.evaluate((address) => void (location.href = address), again);
	await says(own, 'Agent 9');
	// From the card: asked first, too.
	await page.goto(`${url}/agents/A9`);
	await card(page).getByRole('button', { name: 'Revoke the link' }).click();
	await expectAccessible(page);
	await card(page).getByRole('button', { name: 'Yes, revoke it' }).click();
	await card(page).getByText('Link revoked.').waitFor();
	for (const each of [own, second, wall, page]) await each.context().close();
});

test('the page speaks four languages, is dark where the device is, and needs little program', async () => {
	const { page } = await watchedPage(browser);
	const { page: first } = await openedBy(page, 'A5');
	const storageState = await first.context().storageState();
	for (const language of ['lv', 'zh-Hans', 'zh-Hant']) {
		const { page: own, problems } = await watchedPage(browser, {
			...PHONE,
			...{ storageState, colorScheme: 'dark' }
		});
		const scripts = await scriptsOf(own, `${url}/own?lang=${language}`);
		expect(scripts.reduce((sum, { packed }) => sum + packed, 0)).toBeLessThan(150_000);
		expect(await own.getAttribute('html', 'lang')).toBe(language);
		expect(await leftInEnglish(own, language)).toEqual([]);
		expect(await own.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
		await expectAccessible(own);
		await own.goto(`${url}/flags`);
		expect(await leftInEnglish(own, language)).toEqual([]);
		expect(others(problems)).toEqual([]);
		await own.context().close();
	}
	await first.context().close();
	await page.context().close();
});
