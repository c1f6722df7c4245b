import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { problem } from '../../src/routes/api/v1/description/answers/problem';
import { exampleRequest } from '../../src/routes/api/v1/description/example-request';
import type { Operation } from '../../src/routes/api/v1/description/operation';
import { OPERATIONS } from '../../src/routes/api/v1/description/operations';
import { expectAccessible } from './accessible';
import { launchBrowser, watchedPage } from './browser';
import { type Product, startProduct } from './product';

const MINUTE = 60_000;
const LAST = Date.UTC(2026, 10, 20, 16);
/** The first batch: sixty days of ordinary calls, and before them one that is refused. */
const history = [
	{ contactId: 'c-2', startedAt: '2026-11-21 09:20', queue: 'billing' },
	...Array.from({ length: 1200 }, (_, i) => ({
		contactId: `h-${i}`,
		startedAt: new Date(LAST - i * 72 * MINUTE).toISOString(),
		...{ queue: 'billing', topic: 'invoice', agentId: `agent-${i % 5}` },
		talkSeconds: 150 + ((i * 37) % 60)
	}))
];

let product: Product;
let browser: Browser;
let key: string;
beforeAll(async () => {
	[product, browser] = await Promise.all([startProduct(), launchBrowser()]);
	const scopes = ['ingest', 'read', 'metrics'].flatMap((scope) => ['--scope', scope]);
	const { stdout } = await promisify(execFile)(process.execPath, [
		...['bin/evenkeel.js', 'key', 'create', '--json', '--data', product.dataDir],
		...scopes
	]);
	({ key } = JSON.parse(stdout) as { key: string });
	const first = await fetch(`${product.url}/api/v1/contacts`, {
		method: 'POST',
		headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
		body: JSON.stringify(history)
	});
	expect(await first.json()).toMatchObject({ batchId: '1', created: 1200, rejected: 1 });
}, 300_000);
afterAll(async () => {
	await browser?.close();
	await product?.remove();
});

function send(operation: Operation, withKey: string): Promise<Response> {
	const { method, path, headers, body } = exampleRequest(operation, withKey);
	const signal = operation.id === 'followChanges' ? AbortSignal.timeout(5_000) : null;
	return fetch(product.url + path, { method, headers, body, signal });
}

async function analysed(batchId: string): Promise<void> {
	for (let tries = 0; tries < 240; tries++) {
		const headers = { authorization: `Bearer ${key}` };
		const answer = await fetch(`${product.url}/api/v1/imports/${batchId}`, { headers });
		if (((await answer.json()) as { analysed: boolean }).analysed) return;
		await new Promise((resolve) => setTimeout(resolve, 500));
	}
	throw new Error(`batch ${batchId} was not analysed in time`);
}

describe('each example of the documentation', () => {
	// What takes the first batch back comes last.
	const order = [...OPERATIONS].sort(
		(a, b) => Number(a.id === 'undoBatch') - Number(b.id === 'undoBatch')
	);
	let sent = 1;
	test.each(order.map((operation) => [operation.id, operation] as const))(
		'%s is answered as it says',
		async (_id, operation) => {
			if (operation.tag !== 'Writing') await analysed(String(sent));
			const response = await send(operation, key);
			const { type = 'application/json', schema } = operation.answer;
			expect(response.status, product.output()).toBe(200);
			expect(response.headers.get('content-type')).toMatch(new RegExp(`^${type}`));
			if (type === 'text/event-stream') {
				const reader = response.body!.getReader();
				expect(new TextDecoder().decode((await reader.read()).value)).toMatch(/^retry: \d+/);
				return reader.cancel();
			}
			const text = await response.text();
			if (operation.tag === 'Writing' || operation.id === 'replayRejects') {
				expect(JSON.parse(text)).toMatchObject({ received: 1, rejected: 0 });
				sent++;
			}
			if (!schema) return;
			const answer: unknown = JSON.parse(text);
			// What the schema does not know falls out of what it gives back.
			expect(schema.parse(answer)).toEqual(answer);
		}
	);

	test.each(OPERATIONS.filter(({ scopes, tag }) => scopes.length > 0 && tag !== 'Operation'))(
		'$id without a key is answered with a problem document',
		async (operation) => {
			const response = await send(operation, 'ek_none');
			expect(response.status).toBe(401);
			expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
			const answer: unknown = await response.json();
			expect(problem.parse(answer)).toEqual(answer);
		}
	);

	test('is in the document that programs read', async () => {
		const document = (await (await fetch(`${product.url}/api/v1/openapi.json`)).json()) as {
			paths: Record<string, Record<string, { requestBody?: { content: Record<string, object> } }>>;
		};
		for (const { path, method, body } of OPERATIONS) {
			const content = document.paths[path]?.[method]?.requestBody?.content;
			expect(content?.['application/json'] ?? null).toEqual(
				body ? expect.objectContaining({ example: body.example }) : null
			);
		}
	});
});

test('the page that people read shows every request, in colours and by keyboard as all pages', async () => {
	const { page, problems } = await watchedPage(browser);
	await page.goto(`${product.url}/docs/api`);
	await expectAccessible(page);
	for (const { id, path } of OPERATIONS) {
		expect(await page.locator(`[id="${id}"] .request`).innerText()).toContain(path);
	}
	await page.getByRole('link', { name: 'Take a batch back' }).click();
	expect(page.url()).toContain('#undoBatch');
	expect(problems).toEqual([]);
});
