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
	if (options.javaScriptEnabled !== false) awaitLife(page);
	return { page, problems };
}

/** Whether its program has taken over a page of ours: until then keys and clicks meet what the server wrote, or nothing. */
const isAlive = () =>
	'alive' in document.documentElement.dataset ||
	![...document.scripts].some(({ text }) => text.includes('__sveltekit_'));

/** Makes a page that is opened or loaded again come back when it is alive. */
function awaitLife(page: Page): void {
	const alive = () => page.waitForFunction(isAlive);
	const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
	page.goto = async (...asked) => {
		const response = await goto(...asked);
		await alive();
		return response;
	};
	page.reload = async (...asked) => {
		const response = await reload(...asked);
		await alive();
		return response;
	};
}
