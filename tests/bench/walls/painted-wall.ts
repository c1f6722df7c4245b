import type { Browser } from 'playwright-core';

/** A wall in a browser that notes when the number of today's contacts was painted. */
export type PaintedWall = {
	/** What was painted and when (epoch milliseconds), each value once. */
	painted(): Promise<{ value: number; at: number }[]>;
	close(): Promise<void>;
};

/** Opens the scene Now and reads its tile of contacts at every frame. */
export async function openPaintedWall(browser: Browser, url: string): Promise<PaintedWall> {
	const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
	const page = await context.newPage();
	await page.goto(`${url}/wall?scene=now&hold`);
	await page.getByRole('region', { name: /^Contacts/ }).waitFor();
	await page.evaluate(() => {
		const noted: { value: number; at: number }[] = [];
		Object.assign(window, { noted });
		const tile = document.querySelector('.tile[aria-label^="Contacts"]');
		let before = '';
		const look = () => {
			const text = tile?.querySelector('.digits')?.textContent ?? '';
			if (text !== before) {
				before = text;
				// A message is handled after the frame that this callback belongs to has been painted.
				const channel = new MessageChannel();
				channel.port1.onmessage = () => {
					noted.push({
						value: Number(text.replace(/\D/g, '')),
						at: performance.timeOrigin + performance.now()
					});
					channel.port1.close();
				};
				channel.port2.postMessage(0);
			}
			requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	});
	return {
		painted: () =>
			page.evaluate(() => (window as unknown as { noted: { value: number; at: number }[] }).noted),
		close: () => context.close()
	};
}
