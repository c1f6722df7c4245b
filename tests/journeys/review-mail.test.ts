import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../support/free-port';
import { type MailServer, startMailServer } from '../support/mail-server';
import { expectAccessible } from './accessible';
import { launchBrowser, watchedPage } from './browser';
import { type PlainCentre, startPlainCentre } from './plain-centre';
import { startProduct } from './product';

let browser: Browser;
let centre: PlainCentre;
let server: MailServer;
let refusing = false;
beforeAll(async () => {
	const port = await freePort();
	server = await startMailServer({ refuse: () => (refusing ? 550 : undefined) });
	const env = { SMTP_URL: server.url, ORIGIN: `http://localhost:${port}` };
	[browser, centre] = await Promise.all([launchBrowser(), startPlainCentre({ port, env })]);
}, 300_000);
afterAll(async () => {
	await browser?.close();
	await centre?.product.remove();
	await server?.close();
});

/** Refused answers are errors to the browser's console. */
const others = (problems: string[]) =>
	problems.filter((problem) => !/status of 409|status of 422/.test(problem));

test('a trial goes to one address; its mail can be read, and its links lead where they say', async () => {
	const { url } = centre.product;
	const { page, problems } = await watchedPage(browser, {});
	await page.goto(`${url}/settings`);
	await page.getByRole('link', { name: 'Who gets it, and when' }).click();
	await page.getByText('Nobody gets the review by mail yet').waitFor();
	await page.getByText(`Mail goes through 127.0.0.1:${server.port}`).waitFor();
	await expectAccessible(page);

	await page.getByLabel('Mail address').fill('liga@example.org');
	await page.getByLabel('Time', { exact: true }).fill('noon');
	await page.getByRole('button', { name: 'Send a trial now' }).click();
	await page.getByText('A time of day, such as 08:00.').waitFor();
	expect(server.mails).toEqual([]);
	await page.getByLabel('Time', { exact: true }).fill('07:30');
	await page.getByRole('button', { name: 'Send a trial now' }).click();
	await page.getByText('The mail server took the trial to liga@example.org').waitFor();
	await expectAccessible(page);

	expect(server.mails).toHaveLength(1);
	const [mail] = server.mails;
	expect(mail!.subject).toMatch(/^Trial: .+: week \d{4}-W\d\d, \d+ exceptions?$/);
	const week = /\d{4}-W\d\d/.exec(mail!.subject!)![0];
	expect(mail!.attachments).toMatchObject([{ filename: `review-${week}.xlsx` }]);
	expect(mail!.text).toContain(`${url}/review/${week}`);

	const letter = await watchedPage(browser, { viewport: { width: 390, height: 844 } });
	await letter.page.setContent(String(mail!.html));
	const wide = await letter.page.evaluate(() => document.documentElement.scrollWidth);
	expect(wide).toBeLessThanOrEqual(390);
	const links = await letter.page
		.locator('a')
		.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
	expect(links.length).toBeGreaterThan(3);
	await letter.page.context().close();
	for (const link of new Set(links)) {
		const answer = await page.goto(link);
		expect(answer?.status(), link).toBe(200);
	}
	expect(others(problems)).toEqual([]);
	await page.context().close();
});

test('a reader is added, changed and removed; what the mail server refuses is shown', async () => {
	const { url } = centre.product;
	const { page, problems } = await watchedPage(browser, {});
	await page.goto(`${url}/settings/mail`);
	await page.getByLabel('Mail address').fill('liga@example.org');
	await page.getByRole('button', { name: 'Add', exact: true }).click();
	await page.getByText('Added. The first mail goes out').waitFor();
	const line = page.getByRole('listitem').filter({ hasText: 'liga@example.org' });
	await line.getByText('nothing sent so far').waitFor();
	await line.getByText(/next Mon .+, 08:00/).waitFor();
	expect(await page.getByLabel('Mail address').last().inputValue()).toBe('');

	await page.getByLabel('Mail address').last().fill('LIGA@example.org');
	await page.getByRole('button', { name: 'Add', exact: true }).click();
	await page.getByText('Another reader has this address.').waitFor();

	await line.getByText('Change').click();
	await line.getByLabel('Language').selectOption('lv');
	await line.getByRole('button', { name: 'Save', exact: true }).click();
	await line.getByText('Saved.').waitFor();
	await line.getByText('Latviešu · whole site · Monday 08:00').waitFor();
	await expectAccessible(page);
	refusing = true;
	await line.getByRole('button', { name: 'Send a trial now' }).click();
	await line.getByText('550 No such mailbox here').waitFor();
	refusing = false;
	await line.getByRole('button', { name: /^Remove/ }).click();
	await line.getByRole('button', { name: 'Yes, remove' }).click();
	await page.getByText('Removed.').waitFor();
	await page.getByText('Nobody gets the review by mail yet').waitFor();
	expect(others(problems)).toEqual([]);
	await page.context().close();

	expect(await centre.measures()).toMatch(/^evenkeel_mails_total\{result="failed"\} 1$/m);
});

test('without a mail server the page says which variable names one', async () => {
	const product = await startProduct({ env: { SMTP_URL: '' } });
	try {
		const { page, problems } = await watchedPage(browser, {});
		await page.goto(`${product.url}/settings/mail`);
		await page.getByText('No mail server is named, so nothing is sent.').waitFor();
		await page.getByText('Set SMTP_URL').waitFor();
		expect(await page.getByRole('button', { name: 'Send a trial now' }).count()).toBe(0);
		await page.getByLabel('Mail address').fill('liga@example.org');
		await page.getByRole('button', { name: 'Add', exact: true }).click();
		await page.getByText('Added.').waitFor();
		await expectAccessible(page);
		expect(others(problems)).toEqual([]);
		await page.context().close();
	} finally {
		await product.remove();
	}
});
