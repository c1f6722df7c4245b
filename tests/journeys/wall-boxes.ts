import type { Page } from 'playwright-core';

/** What is wrong with the boxes on a wall, in sentences; sizes of its words in CSS pixels. */
export type WallBoxes = {
	wrong: string[];
	/** Sizes of the digits of the tiles, and the smallest words anywhere. */
	digits: number[];
	smallest: number;
	tiles: number;
	/** By tile: how many numbers it shows besides its note, which says n or the period. */
	numbers: Record<string, number>;
};

/**
 * Measures an open wall by the boxes that the browser laid out: everything lies on the screen, tiles do not overlap, words
 * lie in their tile and not on other words. A word that is cut with an ellipsis counts as far as it is seen.
 */
export async function wallBoxes(page: Page): Promise<WallBoxes> {
	await page.locator('.stage').waitFor();
	await page.locator('.stage .tile, .stage .empty').first().waitFor();
	await page.waitForFunction(() => document.fonts.ready.then(() => true));
	return page.evaluate(() => {
		const wrong: string[] = [];
		const within = (inner: DOMRect, outer: DOMRect, slack: number) =>
			inner.left >= outer.left - slack &&
			inner.top >= outer.top - slack &&
			inner.right <= outer.right + slack &&
			inner.bottom <= outer.bottom + slack;
		const overlap = (a: DOMRect, b: DOMRect, slack: number) =>
			Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
			Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack;
		const screen = new DOMRect(0, 0, innerWidth, innerHeight);
		const { scrollWidth, scrollHeight } = document.documentElement;
		if (scrollWidth > innerWidth || scrollHeight > innerHeight) wrong.push('the page scrolls');
		const px = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
		// Shapes repeat what a word beside them says; hidden words are for those who listen; a map's marks are in colour, too.
		const unread = '.heard, .shape, i, li > span[aria-hidden], .broken > span[aria-hidden]';

		/** What is seen of the words of an element, text by text. */
		const words = (root: Element) => {
			const found: { text: string; box: DOMRect; element: Element }[] = [];
			const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
			while (walker.nextNode()) {
				const element = walker.currentNode.parentElement!;
				const text = walker.currentNode.textContent!.trim();
				if (text === '' || element.closest('.heard, title')) continue;
				const range = document.createRange();
				range.selectNodeContents(walker.currentNode);
				// Line by line.
				for (const line of range.getClientRects()) {
					let { left, right, top, bottom } = line;
					for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
						const { overflowX, textOverflow } = getComputedStyle(at);
						if (overflowX !== 'hidden' || textOverflow !== 'ellipsis') continue;
						const cut = at.getBoundingClientRect();
						[left, right] = [Math.max(left, cut.left), Math.min(right, cut.right)];
						[top, bottom] = [Math.max(top, cut.top), Math.min(bottom, cut.bottom)];
					}
					// The glyphs are lower than their line.
					const air = (bottom - top) * 0.16;
					const box = new DOMRect(left, top + air, right - left, bottom - top - 2 * air);
					if (box.width > 0 && bottom > top) found.push({ text, box, element });
				}
			}
			return found;
		};
		const tiles = [...document.querySelectorAll('.stage .tile')];
		const boxes = tiles.map((tile) => tile.getBoundingClientRect());
		const numbers: Record<string, number> = {};
		for (const day of document.querySelectorAll('.stage .map .day'))
			if (day.scrollWidth > day.clientWidth) wrong.push(`"${day.textContent}" is under the map`);
		tiles.forEach((tile, i) => {
			const name = tile.getAttribute('aria-label') ?? '';
			const box = boxes[i]!;
			if (!within(box, screen, 1)) wrong.push(`${name} lies beyond the screen`);
			boxes.slice(0, i).forEach((other, j) => {
				if (overlap(box, other, 1))
					wrong.push(`${name} overlaps ${tiles[j]!.getAttribute('aria-label')}`);
			});
			const shown = words(tile);
			shown.forEach(({ text, box: word, element }, at) => {
				if (!within(word, box, 2)) wrong.push(`${name}: "${text}" lies beyond its tile`);
				for (const other of shown.slice(0, at))
					if (other.element !== element && overlap(word, other.box, 3))
						wrong.push(`${name}: "${text}" on "${other.text}"`);
			});
			// Names on axes, the note with n, and times of day that say since when are not what a tile tells.
			const told = shown
				.filter(({ element }) => !element.closest('header, figcaption, .hour, .day'))
				.map(({ text }) => text)
				.join(' \n ')
				.replace(/since (\w{3} )?[\d: A-Za-z]*/g, '')
				.replace(/of 5\b/g, '');
			const ranges = told.replace(/[\d.,:]+ – [\d.,:]+/g, '0');
			numbers[`${i} ${name}`] = (ranges.match(/\d[\d.,:]*/g) ?? []).length;
			for (const picture of tile.querySelectorAll('canvas, .map, .plot, .band, ul, dl')) {
				const drawn = picture.getBoundingClientRect();
				if (!within(drawn, box, 2)) wrong.push(`${name}: its picture lies beyond its tile`);
				if (drawn.height < 0.015 * innerHeight) wrong.push(`${name}: its picture is squeezed`);
			}
		});
		const everything = words(document.querySelector('.stage')!);
		for (const { text, box, element } of everything) {
			if (!within(box, screen, 2)) wrong.push(`"${text}" lies beyond the screen`);
			if (element.closest('.tile')) continue;
			for (const other of everything)
				if (other.element !== element && overlap(box, other.box, 3))
					wrong.push(`"${text}" lies on "${other.text}"`);
		}
		return {
			wrong: [...new Set(wrong)],
			digits: [...document.querySelectorAll('.digits')].map(px),
			smallest: Math.min(
				...everything
					.filter(({ element }) => !element.closest(unread))
					.map(({ element }) => px(element))
			),
			tiles: tiles.length,
			numbers
		};
	});
}
