import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from './chromium';

const flags = [
	'--no-sandbox',
	'--disable-gpu',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	// Shared memory is small in containers.
	'--disable-dev-shm-usage'
];

/** A headless Chromium; close it after the tests of a file. */
export function launchBrowser(): Promise<Browser> {
	return chromium.launch({ executablePath: findChromium(), args: flags });
}

export type WatchedPage = {
	page: Page;
	/** Errors of the console, uncaught exceptions and violations of the content security policy. */
	problems: string[];
};

/**
 * A page in a profile of its own that notes everything that goes wrong on it. A journey ends with
 * `expect(problems).toEqual([])`.
 * @param options of Playwright's `newContext`, e.g. viewport, colorScheme, javaScriptEnabled
 */
export async function watchedPage(
	browser: Browser,
	options: Parameters<Browser['newContext']>[0] = {}
): Promise<WatchedPage> {
	const context = await browser.newContext({ locale: 'en-GB', ...options });
	const page = await context.newPage();
	const problems: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') {
			problems.push(`console: ${message.text()} (${message.location().url})`);
		}
	});
	page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
	await page.exposeBinding('evenkeelViolation', (_source, text: string) => {
		problems.push(`content security policy: ${text}`);
	});
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			const report = (window as unknown as { evenkeelViolation: (text: string) => void })
				.evenkeelViolation;
			report(`${event.effectiveDirective} blocked ${event.blockedURI} at ${event.sourceFile}`);
		});
	});
	return { page, problems };
}
