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

test.each([
	['/', 'queue=Care'],
	['/expectation', 'queue=Care&weekday=6%2C7'],
	['/flags', 'kind=over-service&status=all'],
	['/contacts', 'kind=over-service&queue=Care'],
	['/consistency', 'dimension=weekday&metric=csat'],
	['/consistency/explore', 'dimension=weekday&queue=Care'],
	['/agents', 'seniority=others']
])('a view of %s is saved, opened, renamed, removed and put back', async (path, search) => {
	const { page, problems } = await watchedPage(browser);
	const { url } = centre.product;
	await page.goto(`${url}${path}?${search}`, { waitUntil: 'networkidle' });
	await page.locator('summary', { hasText: 'Saved views' }).click();
	// A blank name is none.
	await page.getByLabel('Name of this view').fill('   ');
	await page.getByRole('button', { name: 'Save this view' }).click();
	await page.getByRole('alert').filter({ hasText: 'needs a name' }).waitFor();
	await page.getByLabel('Name of this view').fill('  Mine   now ');
	await page.getByRole('button', { name: 'Save this view' }).dblclick();
	await page.getByText('Saved views (1)').waitFor();
	const link = page.getByRole('link', { name: 'Mine now' });
	if (!(await link.isVisible())) await page.getByText('Saved views (1)').click();
	expect(await link.getAttribute('aria-current')).toBe('true');
	await expectAccessible(page);
	await page.getByLabel('Name of this view').fill('Mine now');
	await page.getByRole('button', { name: 'Save this view' }).click();
	await page.getByRole('alert').filter({ hasText: 'of this name' }).waitFor();

	await page.goto(`${url}${path}`, { waitUntil: 'networkidle' });
	await page.getByText('Saved views (1)').click();
	await link.click();
	await page.waitForURL((at) =>
		[...new URLSearchParams(search)].every(([name, value]) => at.searchParams.get(name) === value)
	);

	await page.goto(`${url}/views`, { waitUntil: 'networkidle' });
	await expectAccessible(page);
	const view = page.getByLabel('Name of this view: Mine now');
	await view.fill('Renamed');
	await page.keyboard.press('Enter');
	await page.getByText('View renamed').waitFor();
	await page.getByRole('button', { name: /^Remove.*Renamed/ }).click();
	await page.getByText('View removed').waitFor();
	expect(await page.getByRole('link', { name: 'Renamed' }).count()).toBe(0);
	await page.getByRole('button', { name: 'Undo' }).click();
	await page.getByRole('link', { name: 'Renamed' }).waitFor();
	await page.getByRole('button', { name: /^Remove.*Renamed/ }).click();
	await page.getByText('View removed').waitFor();
	expect(problems).toEqual([]);
});

test('without scripts a view is saved and its screen is shown again; what is wrong is said', async () => {
	const { page } = await watchedPage(browser, { javaScriptEnabled: false });
	const { url } = centre.product;
	await page.goto(`${url}/flags?status=all`);
	await page.locator('summary', { hasText: 'Saved views' }).click();
	await page.getByLabel('Name of this view').fill('Plain');
	await page.getByRole('button', { name: 'Save this view' }).click();
	expect(page.url()).toBe(`${url}/flags?status=all`);
	const post = async (action: string, fields: Record<string, string>) => {
		const response = await fetch(`${url}/views?/${action}`, {
			method: 'POST',
			headers: { origin: url, accept: 'text/html' },
			redirect: 'manual',
			body: new URLSearchParams(fields)
		});
		return `${response.status} ${await response.text()}`;
	};
	const view = { path: '/flags', query: '', name: 'Plain' };
	expect(await post('save', view)).toMatch(/^409[^]*of this name/);
	expect(await post('save', { ...view, name: ' ' })).toMatch(/^400[^]*needs a name/);
	expect(await post('save', { ...view, path: 'https://elsewhere.example' })).toMatch(/^400/);
	expect(await post('rename', { viewId: '999', name: 'x' })).toMatch(/^404[^]*no longer there/);
	expect(await post('remove', { viewId: 'x' })).toMatch(/^404/);
});
