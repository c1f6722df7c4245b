import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { expectAccessible } from './accessible';
import { launchBrowser, watchedPage } from './browser';
import { type PlainCentre, startPlainCentre } from './plain-centre';

let browser: Browser;
let centre: PlainCentre;
beforeAll(async () => {
	[browser, centre] = await Promise.all([launchBrowser(), startPlainCentre()]);
	const { page } = await watchedPage(browser);
	// The first review follows a while after the first flags.
	await vi.waitFor(
		async () => {
			await page.goto(`${centre.product.url}/agents`);
			expect(await page.getByText('12 agents compared').count()).toBe(1);
		},
		{ timeout: 120_000, interval: 1_000 }
	);
	await page.close();
}, 300_000);
afterAll(async () => {
	await browser?.close();
	await centre?.product.remove();
});

test.each(['light', 'dark'] as const)(
	'agents stand beside their peers by name, accessible in %s',
	async (colorScheme) => {
		const { page, problems } = await watchedPage(browser, { colorScheme });
		await page.goto(`${centre.product.url}/agents`);
		const list = page.getByRole('region', { name: 'Beside peers on the same work', exact: true });
		const names = await list.locator('tbody th > a').allInnerTexts();
		expect(names).toHaveLength(12);
		expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
		expect(await page.locator('h1').innerText()).toBe('Agents');
		// An interval for handle time and one for satisfaction, each said in words as well.
		const intervals = list.locator('tbody [role=img]');
		expect(await intervals.count()).toBe(24);
		expect(await intervals.first().getAttribute('aria-label')).toMatch(
			/^Agent \d+: handle time [+−]?\d+\.\d % beside 11 peers on the same work, likely .*\d+ contacts/
		);
		await expectAccessible(page);
		expect(problems).toEqual([]);
	}
);

test.each(['light', 'dark'] as const)(
	'a funnel shows how often agents over-serve, each by name and a door, accessible in %s',
	async (colorScheme) => {
		const { page, problems } = await watchedPage(browser, { colorScheme });
		await page.goto(`${centre.product.url}/agents`);
		const funnel = page.getByRole('region', { name: 'How often agents over-serve', exact: true });
		expect(await funnel.getByRole('application').getAttribute('aria-label')).toMatch(
			/^Of 12 agents .* above the line .* usual are \d+\.\d in 1,000\. Arrow keys/
		);
		await funnel.getByText('Show as table').click();
		const rows = funnel.locator('tbody tr');
		expect(await rows.count()).toBe(12);
		const names = await rows.locator('th').allInnerTexts();
		expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
		await expectAccessible(page);
		const overServed = await rows.locator('td:nth-child(3)').allInnerTexts();
		// Four contacts are far too long; the days that the review looks at hold all of them.
		expect(overServed.reduce((sum, text) => sum + Number(text), 0)).toBe(4);
		const row = rows.nth(overServed.findIndex((text) => text !== '0'));
		const counted = await row.locator('td:nth-child(3)').innerText();
		await row.getByRole('link').click();
		await page.waitForURL(/\/contacts\?.*agent=A\d+&kind=over-service/);
		expect(await page.locator('h2').first().innerText()).toMatch(new RegExp(`^${counted} contact`));
		expect(problems).toEqual([]);
	}
);

test('the count of contacts is a door to exactly those contacts', async () => {
	const { page, problems } = await watchedPage(browser);
	await page.goto(`${centre.product.url}/agents`);
	const list = page.getByRole('region', { name: 'Beside peers on the same work', exact: true });
	const count = list.locator('tbody tr').first().locator('td.numeric a').first();
	const contacts = await count.innerText();
	await count.click();
	await page.waitForURL(/\/contacts\?.*agent=A0/);
	expect(await page.locator('h2').first().innerText()).toBe(`${contacts} contacts`);
	expect(problems).toEqual([]);
});

test.each(['light', 'dark'] as const)(
	'an agent has weeks, a spread beside the others and doors to contacts, accessible in %s',
	async (colorScheme) => {
		const { page, problems } = await watchedPage(browser, { colorScheme });
		await page.goto(`${centre.product.url}/agents`);
		const list = page.getByRole('region', { name: 'Beside peers on the same work', exact: true });
		await list.locator('tbody th > a').first().click();
		await page.waitForURL('**/agents/A0');
		expect(await page.locator('h1').innerText()).toBe('Agent 0');
		expect(await page.locator('canvas').count()).toBe(4);
		const weeks = page.getByRole('region', { name: 'Handle time, week by week' });
		await weeks.getByText('Show as table').click();
		expect(await weeks.locator('tbody tr').count()).toBeGreaterThanOrEqual(10);
		expect(await page.getByText(/with the same mix of work, half of the others/).count()).toBe(1);
		for (const tile of ['Handle time beside peers', 'Over-served']) {
			const door = page
				.getByRole('region', { name: tile })
				.getByRole('link', { name: /contacts behind it/ });
			expect(await door.getAttribute('href')).toMatch(/^\/contacts\?from=.*&agent=A0/);
		}
		await expectAccessible(page);
		expect(problems).toEqual([]);
	}
);

test('the screens fit a telephone, and what leads on can be hit with a finger', async () => {
	const { page, problems } = await watchedPage(browser, { viewport: { width: 390, height: 844 } });
	for (const path of ['/agents', '/agents/A0', '/contacts?agent=A0', '/consistency']) {
		await page.goto(centre.product.url + path);
		expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(390);
		await expectAccessible(page);
	}
	expect(problems).toEqual([]);
});

test('the contacts of an agent come as CSV by the address of the list', async () => {
	const answer = await fetch(`${centre.product.url}/contacts?agent=A0&format=csv`);
	expect(answer.headers.get('content-type')).toContain('text/csv');
	const [head, ...lines] = (await answer.text()).trimEnd().split('\r\n');
	const column = head?.split(',').indexOf('agentId') ?? -1;
	expect(lines.length).toBeGreaterThan(100);
	expect(new Set(lines.map((line) => line.split(',')[column]))).toEqual(new Set(['A0']));
});

test('an agent whom nobody knows is a sentence, not an error', async () => {
	const { page } = await watchedPage(browser);
	const answer = await page.goto(`${centre.product.url}/agents/nobody`);
	expect(answer?.status()).toBe(404);
	expect(await page.locator('main').innerText()).toContain('There is no agent of this id.');
	await expectAccessible(page);
});

test('agents are narrowed to those who worked in a queue, on the screen and in what is taken away', async () => {
	const { page, problems } = await watchedPage(browser);
	await page.goto(`${centre.product.url}/agents`, { waitUntil: 'networkidle' });
	const rows = page.locator('#peers tbody tr');
	expect(await rows.count()).toBe(12);
	await page.locator('select[name=queue]').selectOption('Billing');
	await page.waitForURL(/\/agents\?.*queue=Billing/);
	await expect.poll(() => rows.count()).toBe(12);
	const href = await page.getByRole('link', { name: /^CSV: agents/ }).getAttribute('href');
	expect(href).toContain('queue=Billing');
	// What was tested stays what it was.
	await page.getByText('12 agents compared').waitFor();
	await page.goto(`${centre.product.url}/agents?queue=Nowhere`);
	await page.getByRole('link', { name: 'Show all agents' }).click();
	await expect.poll(() => rows.count()).toBe(12);
	expect(problems).toEqual([]);
	await page.context().close();
});

test.each(['light', 'dark'] as const)(
	'a goal is agreed, refused where it is wrong, changed and ended, accessible in %s',
	async (colorScheme) => {
		const { page, problems } = await watchedPage(browser, { colorScheme });
		const agent = colorScheme === 'light' ? 'A4' : 'A5';
		const iso = (days: number) =>
			new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
		await page.goto(`${centre.product.url}/agents/${agent}`);
		const card = page.locator('main');
		await card.getByText('No goal is agreed yet.').waitFor();
		await card.getByRole('link', { name: 'Agree, change or end goals' }).click();
		await page.waitForURL(/\/goals$/);
		await card.getByLabel('What it is about').selectOption('Handle time beside others');
		await card.getByLabel('Target').fill('fast');
		await card.getByLabel('First day').fill(iso(-40));
		await card.getByLabel('By', { exact: true }).fill(iso(-41));
		await card.getByRole('button', { name: 'Keep the goal' }).click();
		await card.getByText('A number from −50 to 100.').waitFor();
		await card.getByText('At least 7 days with the first, at most 366.').waitFor();
		await card.getByText('Say with whom it was agreed.').waitFor();
		expect(await card.getByLabel('Target').inputValue()).toBe('fast');
		expect(await card.getByLabel('First day').inputValue()).toBe(iso(-40));
		await expectAccessible(page);

		await card.getByLabel('Target').fill('100');
		await card.getByLabel('By', { exact: true }).fill(iso(16));
		await card.getByLabel('Agreed with').fill('<b>Ann</b>');
		await card.getByRole('button', { name: 'Keep the goal' }).click();
		await card.getByText('The goal is kept.').waitFor();
		const goal = card.getByRole('listitem').first();
		const said = await goal.innerText();
		expect(said).toMatch(/^✓\s*met\s*Handle time: at most 100 % above others on the same work/);
		expect(said).toContain('agreed with <b>Ann</b>');
		// It stands on the agent's page, too.
		await card.getByRole('link', { name: /, all numbers$/ }).click();
		await page.getByRole('heading', { level: 2, name: 'Handle time, week by week' }).waitFor();
		await card.getByText('at most 100 % above others').first().waitFor();
		await expectAccessible(page);
		await page.goBack();
		await card.getByRole('heading', { level: 1, name: /^Goals of/ }).waitFor();
		const [, n = ''] = /from (\d+) contacts/.exec(said) ?? [];
		await goal.getByRole('link', { name: 'the contacts behind it' }).click();
		await page.waitForURL(/\/contacts\?.*timed=yes/);
		expect(await page.locator('h2').first().innerText()).toMatch(new RegExp(`^${n} contacts`));
		await page.goBack();
		await card.getByRole('heading', { level: 1, name: /^Goals of/ }).waitFor();

		await goal.getByText('Change', { exact: false }).first().click();
		await goal.getByLabel('Target').fill('-3');
		await goal.getByRole('button', { name: 'Keep the goal' }).click();
		await card.getByText('at least 3 % under others').first().waitFor();
		await card.getByText('Quicker than others on the same work').waitFor();
		await card.getByText('Earlier goals').click();
		await card.getByText(/changed on/).waitFor();
		expect(await card.getByText('at most 100 % above others').count()).toBeGreaterThan(0);

		await goal.getByText('Change', { exact: false }).first().click();
		await goal.getByRole('button', { name: 'End this goal' }).click();
		await card.getByText('End this goal? What it was').waitFor();
		await expectAccessible(page);
		await card.getByRole('button', { name: 'Yes, end it' }).click();
		await card.getByText('The goal has ended.').waitFor();
		await card.getByText('No goal is agreed yet.').waitFor();
		expect(problems.filter((text) => !/status of 4(22|09)/.test(text))).toEqual([]);
		await page.context().close();
	}
);

test('a goal is agreed without scripts, and the agent sees it on the own page', async () => {
	const { page } = await watchedPage(browser, { javaScriptEnabled: false });
	await page.goto(`${centre.product.url}/agents/A6/goals`);
	const card = page.locator('main');
	await card.getByLabel('Target').fill('2,5');
	await card.getByLabel('Agreed with').fill('Ann');
	await card
		.getByLabel('First day')
		.fill(new Date(Date.now() - 2_000_000_000).toISOString().slice(0, 10));
	await card.getByRole('button', { name: 'Keep the goal' }).click();
	await card.getByText('Satisfaction: at least 2.5').first().waitFor();
	await page.goto(`${centre.product.url}/agents/A6`);
	await card.getByText('Satisfaction: at least 2.5').first().waitFor();
	await page.locator('#own-page').getByRole('button', { name: 'Make a link' }).click();
	const link = await page
		.locator('#own-page')
		.getByLabel('Link to the agent’s own page')
		.inputValue();
	await page.context().close();
	const phone = await watchedPage(browser, { viewport: { width: 390, height: 844 } });
	await phone.page.goto(link);
	const own = phone.page.getByRole('region', { name: 'Your goals' });
	await own.getByText('Satisfaction: at least 2.5').first().waitFor();
	expect(await own.getByRole('link').count()).toBe(0);
	expect(await own.getByRole('button').count()).toBe(0);
	await expectAccessible(phone.page);
	expect(phone.problems.filter((text) => !text.includes('status of 401'))).toEqual([]);
	await phone.page.context().close();
});

test('a large centre is paged through, with scripts and without, and its funnel shows everybody', async () => {
	const startedAt = new Date(Date.now() - 7_200_000).toISOString();
	const more = Array.from({ length: 60 }, (_, i) => ({
		...{ contactId: `M${i}`, startedAt, queue: 'Care', topic: 'Invoice', talkSeconds: 200 },
		...{ agentId: `M${i}`, agentName: `More ${String(i).padStart(2, '0')}` }
	}));
	await centre.post('contacts', more);
	const noScripts = await watchedPage(browser, { javaScriptEnabled: false });
	await vi.waitFor(
		async () => {
			await noScripts.page.goto(`${centre.product.url}/agents?funnel=50`);
			expect(await noScripts.page.getByText('51 to 72 of 72').count()).toBe(1);
		},
		{ timeout: 120_000, interval: 1_000 }
	);
	const { page, problems } = await watchedPage(browser);
	for (const one of [noScripts.page, page]) {
		await one.goto(`${centre.product.url}/agents?funnel=50`);
		const funnel = one.getByRole('region', { name: 'How often agents over-serve', exact: true });
		expect(await funnel.locator('tbody tr').count()).toBe(22);
		await funnel.getByRole('link', { name: 'Previous' }).click();
		await one.waitForURL(/funnel=0/);
		await funnel.getByText('1 to 50 of 72').waitFor();
		expect(await funnel.locator('tbody tr').first().isVisible()).toBe(true);
		const list = one.getByRole('region', { name: 'Beside peers on the same work', exact: true });
		const names = () => list.locator('tbody th > a').allInnerTexts();
		const first = await names();
		expect(first).toHaveLength(50);
		await list.getByRole('link', { name: 'Next' }).click();
		await one.waitForURL(/cursor=50/);
		await list.getByText('51 to 72 of 72').waitFor();
		const all = [...first, ...(await names())];
		expect(all).toHaveLength(72);
		expect(all).toEqual([...all].sort((a, b) => a.localeCompare(b, 'en')));
		expect(await list.getByRole('link', { name: 'Next' }).count()).toBe(0);
		// What is asked of the funnel stays as it is, and sorting begins anew.
		expect(new URL(one.url()).searchParams.get('funnel')).toBe('0');
		await list.getByRole('link', { name: 'Team' }).click();
		await one.waitForURL((url) => !url.searchParams.has('cursor'));
	}
	await page.goto(`${centre.product.url}/agents?cursor=50`);
	await expectAccessible(page);
	expect((await page.goto(`${centre.product.url}/agents?cursor=x`))?.status()).toBe(400);
	const file = await (await fetch(`${centre.product.url}/export/agents.csv`)).text();
	expect(file.trimEnd().split('\r\n')).toHaveLength(73);
	expect(problems.filter((text) => !text.includes('400'))).toEqual([]);
});
