import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './accessible';
import { launchBrowser, watchedPage } from './browser';

/** A page with one fault of each kind, and the same without. */
const bad = `<!doctype html><html lang="en"><title>Bad</title><main><h1>Bad</h1>
	<img src="data:,"><script>document.title = 'ran'</script></main></html>`;
const good = '<!doctype html><html lang="en"><title>Good</title><main><h1>Good</h1></main></html>';

let browser: Browser;
let server: Server;
let url: string;

beforeAll(async () => {
	browser = await launchBrowser();
	server = createServer((request, response) => {
		response.setHeader('content-type', 'text/html');
		response.setHeader('content-security-policy', "default-src 'self'");
		response.end(request.url === '/bad' ? bad : request.url === '/good' ? good : '');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
	await browser?.close();
	server?.close();
});

test('a sound page has no violations and no problems', async () => {
	const { page, problems } = await watchedPage(browser);
	await page.goto(`${url}/good`);
	await expectAccessible(page);
	expect(problems).toEqual([]);
});

test('an image without a text and a blocked script are both noticed', async () => {
	const { page, problems } = await watchedPage(browser);
	await page.goto(`${url}/bad`);
	await expect(expectAccessible(page)).rejects.toThrow(/image-alt/);
	expect(await page.title()).toBe('Bad');
	expect(problems.join('\n')).toMatch(/script-src-elem blocked inline/);
});
