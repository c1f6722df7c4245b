import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

const list = () => `${centre.product.url}/flags?kind=over-service`;

test('a supervisor goes from a flag to an action, to the agent and the review, and sees what became of it', async () => {
	const { page, problems } = await watchedPage(browser);
	await page.goto(list(), { waitUntil: 'networkidle' });
	await page.locator('ol [data-flag]').first().click();
	await page.waitForURL(/flag=/);
	await page.getByText('Add an action').click();
	const title = page.getByLabel('What is to be done');
	const suggested = await title.inputValue();
	expect(suggested).toMatch(/^Go through contact C\d-5-1 with Agent/);
	// Nobody is named: the form waits for that.
	await page.getByRole('button', { name: 'Add', exact: true }).click();
	expect(await page.getByText('Action added').count()).toBe(0);
	await page.getByLabel('Who', { exact: true }).fill('Ilze');
	await page.getByRole('button', { name: 'Add', exact: true }).dblclick();
	await page.getByText('Action added').waitFor();
	expect(await page.locator('#flag section li').count()).toBe(1);
	await expectAccessible(page);

	await page.getByRole('button', { name: /^Mark as done.*Go through/ }).click();
	await page.getByText('Its effect is measured when the next contacts come.').waitFor();
	await centre.post('contacts', [
		{
			...{ contactId: 'LATER', startedAt: new Date(Date.now() - 5_000).toISOString() },
			...{ queue: 'Care', topic: 'Invoice', agentId: 'A1', talkSeconds: 200, wrapSeconds: 20 }
		}
	]);
	await expect
		.poll(
			async () => {
				await page.reload({ waitUntil: 'networkidle' });
				return page.locator('#flag section').innerText();
			},
			{ timeout: 90_000, interval: 1_000 }
		)
		.toMatch(/Not enough to say, because/);

	await page.getByRole('link', { name: /^Agent \d+ →/ }).click();
	await page.getByText('Agreed with or for this agent').waitFor();
	expect(await page.locator('main').innerText()).toContain(suggested);
	await expectAccessible(page);
	await page.goto(`${centre.product.url}/review`, { waitUntil: 'networkidle' });
	expect(await page.locator('main').innerText()).toContain(suggested);
	await page.getByRole('link', { name: /^the flag.*Go through/ }).click();
	await page.getByRole('button', { name: /^Open again.*Go through/ }).click();
	await page.getByRole('button', { name: /^Mark as done.*Go through/ }).waitFor();
	expect(problems).toEqual([]);
});

test('without scripts the form does the same, and says what is wrong', async () => {
	const { page } = await watchedPage(browser, { javaScriptEnabled: false });
	await page.goto(list());
	const flagId = await page.locator('ol [data-flag]').last().getAttribute('data-flag');
	const post = async (fields: Record<string, string>) => {
		const response = await fetch(`${centre.product.url}/flags?/act`, {
			method: 'POST',
			headers: { origin: centre.product.url, accept: 'text/html' },
			body: new URLSearchParams({ flagId: flagId ?? '', title: 't', owner: 'o', ...fields })
		});
		return `${response.status} ${await response.text()}`;
	};
	expect(await post({ title: '  ' })).toMatch(/^400[^]*needs what is to be done/);
	expect(await post({ due: 'tomorrow' })).toMatch(/^400[^]*not a date/);
	expect(await post({ flagId: 'over-service:gone' })).toMatch(/^404[^]*no longer there/);
	expect(await post({})).toMatch(/^200[^]*Action added/);
	expect(await post({})).toMatch(/^409[^]*was not added twice/);
});
