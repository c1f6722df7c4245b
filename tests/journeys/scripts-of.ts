import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** A script that a screen has asked for. */
type Script = { url: string; text: string; /** Bytes, as gzip packs them. */ packed: number };

/** Opens a screen in a page without a cache and waits until it asks for nothing more. @returns all scripts that it took */
export async function scriptsOf(page: Page, url: string): Promise<Script[]> {
	const found: Promise<Script>[] = [];
	page.on('response', (response) => {
		if (response.request().resourceType() !== 'script') return;
		const read = async () => {
			const body = await response.body();
			return { url: response.url(), text: body.toString(), packed: gzipSync(body).length };
		};
		found.push(read());
	});
	await page.goto(url);
	// A stream of changes stays open, so the network is never quite idle: quiet is when nothing new came for a while.
	for (let known = -1; known !== found.length;) {
		known = found.length;
		await page.waitForTimeout(700);
	}
	return Promise.all(found);
}
