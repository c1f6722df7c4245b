/**
 * How long the server takes for each screen, and Chromium until it shows the first of it, in a centre of a million contacts on
 * PostgreSQL: `npm run bench -- pages [--size=L] [--rounds=40] [--loads=9] [--seed=1000]`. The server is asked one question
 * after another by one reader; Chromium keeps nothing between two loads. The explorer is asked other questions too, none of
 * them twice: its page comes first, its answer in the same response.
 */
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { isoDate } from '$lib/domain/iso-date';
import { openStore } from '$lib/server/store/client';
import { startPostgres } from '../integration/postgres-server';
import { launchBrowser } from '../journeys/browser';
import { startProduct } from '../journeys/product';
import { DAYS, FIRST_DAY, QUEUES, SIZES, type Size, TOPICS } from './detect/plan';
import { simulateCentre } from './detect/simulate';
import { throughProduct } from './detect/through-product';
import { machine, table } from './table';

const { values } = parseArgs({
	options: {
		size: { type: 'string', default: 'L' },
		rounds: { type: 'string', default: '40' },
		loads: { type: 'string', default: '9' },
		seed: { type: 'string', default: '1000' }
	}
});
const size = Object.keys(SIZES).find((name): name is Size => name === values.size);
if (!size) throw new Error(`--size is one of ${Object.keys(SIZES).join(', ')}`);
const WARM_UP = 3;

function quantile(times: readonly number[], p: number): number {
	const sorted = times.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.ceil(p * sorted.length) - 1)] ?? NaN;
}

async function html(url: string): Promise<string> {
	const response = await fetch(url, { headers: { accept: 'text/html' } });
	const text = await response.text();
	if (response.status !== 200) throw new Error(`${url}: ${response.status}`);
	return text;
}

/** Milliseconds of each of some questions, after a few that warm up. */
async function answers(url: string): Promise<number[]> {
	const times: number[] = [];
	for (let i = 0; i < WARM_UP + Number(values.rounds); i++) {
		const begin = performance.now();
		await html(url);
		if (i >= WARM_UP) times.push(performance.now() - begin);
	}
	return times;
}

/** Milliseconds to the page of an answer, and to the end of what follows it. */
async function pageAndAnswer(url: string): Promise<{ page: number; answer: number }> {
	const begin = performance.now();
	const response = await fetch(url, { headers: { accept: 'text/html' } });
	let page = NaN;
	for await (const part of response.body ?? []) {
		if (Number.isNaN(page) && part.length > 0) page = performance.now() - begin;
	}
	if (response.status !== 200) throw new Error(`${url}: ${response.status}`);
	return { page, answer: performance.now() - begin };
}

/** Questions to the explorer about the days of the review: by all but the shift, in every queue and in every topic. */
function questions(): string[] {
	const work = [
		...QUEUES.map(({ name }) => `queue=${encodeURIComponent(name)}`),
		...TOPICS.map(({ name }) => `topic=${encodeURIComponent(name)}`)
	];
	return work.flatMap((of) =>
		['weekday', 'weekend', 'load', 'seniority'].map((dimension) => `dimension=${dimension}&${of}`)
	);
}

/** Milliseconds from the address to the first content, in profiles that know nothing yet. */
async function firstPaints(browser: Browser, url: string): Promise<number[]> {
	const times: number[] = [];
	for (let i = 0; i < Number(values.loads); i++) {
		const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
		const page = await context.newPage();
		await page.goto(url, { waitUntil: 'load' });
		const painted = () =>
			performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null;
		times.push((await (await page.waitForFunction(painted)).jsonValue()) ?? NaN);
		await context.close();
	}
	return times;
}

/** The first address of a list that leads to one of its things. */
async function firstOf(url: string, path: RegExp): Promise<string> {
	const found = path.exec(await html(url))?.[1];
	if (!found) throw new Error(`${url} leads to nothing like ${path.source}`);
	return found.replaceAll('&amp;', '&');
}

/** An agent with a goal of each kind over the last ninety days. @returns the page on which they are agreed */
async function withGoals(url: string, agent: string): Promise<string> {
	const end = FIRST_DAY + DAYS;
	const days = { from: isoDate(end - 90), due: isoDate(end + 30) };
	for (const [metric, target] of [
		['handle-time', '5'],
		['csat', '4.2'],
		['over-service', '20']
	] as const) {
		const goal = { metric, target, ...days, agreedWith: 'Ann' };
		const response = await fetch(`${url}${agent}/goals?/setGoal`, {
			...{ method: 'POST', body: new URLSearchParams(goal) },
			headers: { origin: url, accept: 'text/html' }
		});
		if (response.status !== 200) throw new Error(`${agent}: ${response.status}`);
	}
	return `${agent}/goals`;
}

const server = await startPostgres({
	durable: true,
	settings: { shared_buffers: '1GB', max_wal_size: '8GB' }
});
try {
	const store = await openStore({ databaseUrl: server.url });
	const { seconds } = await throughProduct(
		store,
		'main',
		simulateCentre(size, Number(values.seed), false)
	);
	await store.query('vacuum analyze');
	await store.close();
	const product = await startProduct({ env: { DATABASE_URL: server.url } });
	const browser = await launchBrowser();
	try {
		const { url } = product;
		const explorer = `${url}/consistency/explore`;
		const unread = await pageAndAnswer(explorer);
		const anew: Awaited<ReturnType<typeof pageAndAnswer>>[] = [];
		for (const question of questions()) anew.push(await pageAndAnswer(`${explorer}?${question}`));
		const queue = encodeURIComponent(QUEUES[0]?.name ?? '');
		const paths = [
			...['/', '/flags', '/consistency', '/consistency/explore', '/expectation', '/agents'],
			await firstOf(`${url}/agents`, /href="(\/agents\/[^"?]+)/),
			...['/contacts'],
			await firstOf(`${url}/contacts`, /href="(\/contacts\/[^"?]+)/),
			...['/review', '/imports', '/settings', '/settings/wall', '/wall', '/views'],
			...['/search?q=A', `/search?q=${encodeURIComponent(TOPICS[0]?.name ?? '')}`],
			// The doors of a swing by load and of one by shift: all that it was measured on.
			await firstOf(`${url}/consistency`, /href="(\/contacts\?[^"]*compared=[^"]*load[^"]*)"/),
			await firstOf(`${url}/consistency`, /href="(\/contacts\?[^"]*compared=[^"]*shift[^"]*)"/),
			`/contacts?queue=${queue}&weekday=6&load=peak`,
			...[`/?queue=${queue}`, `/expectation?queue=${queue}&weekday=6`],
			await withGoals(url, await firstOf(`${url}/agents`, /href="(\/agents\/[^"?]+)/))
		];
		const rows = [];
		for (const path of paths) {
			const asked = await answers(url + path);
			const painted = await firstPaints(browser, url + path);
			const name =
				path.split('/').length > 2 && /\d/.test(path) ? path.replace(/[^/]+$/, '…') : path;
			rows.push([
				...[name, quantile(asked, 0.5), quantile(asked, 0.95)],
				...[quantile(painted, 0.5), quantile(painted, 1)]
			]);
		}
		const { agents, contacts } = SIZES[size];
		console.log(
			`${machine()}\n${contacts} contacts of ${agents} agents in 26 weeks: taken in ${seconds.ingest.toFixed(0)} s, analysed in ${seconds.analysis.toFixed(0)} s\n`
		);
		console.log(
			table(
				['screen', 'server p50 ms', 'p95', 'first content p50 ms', `worst of ${values.loads}`],
				rows
			)
		);
		const of = (part: 'page' | 'answer') => anew.map((one) => one[part]);
		console.log(
			`\nExplorer, ms to the page and to its answer: the first question after the start ${unread.page.toFixed(0)} and ${unread.answer.toFixed(0)}`
		);
		console.log(
			table(
				[`${anew.length} questions, each asked once`, 'p50', 'p95', 'worst'],
				(['page', 'answer'] as const).map((part) => [
					part,
					...[0.5, 0.95, 1].map((p) => quantile(of(part), p))
				])
			)
		);
	} finally {
		await browser.close();
		await product.remove();
	}
} finally {
	await server.stop();
}
