import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PdfPage, pdfPages, withoutBlanks } from '../support/pdf-pages';
import { launchBrowser, watchedPage } from './browser';
import { messagesIn } from './left-in-english';
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

/** In points. */
const SIZES = { A4: [595, 842], Letter: [612, 792] } as const;
const LANGUAGES = { en: 'en-GB', lv: 'lv-LV' } as const;

/** Notes what is written on each canvas, drawing by drawing: paper is drawn for anew. */
function noteDrawings() {
	const notes = new Map<HTMLCanvasElement, string[][]>();
	const pen = CanvasRenderingContext2D.prototype;
	const [clear, write] = [pen.clearRect, pen.fillText];
	const of = (canvas: HTMLCanvasElement) => {
		const drawings = notes.get(canvas) ?? [];
		notes.set(canvas, drawings);
		return drawings;
	};
	pen.clearRect = function (...place) {
		of(this.canvas).push([]);
		clear.apply(this, place);
	};
	pen.fillText = function (text, ...place) {
		of(this.canvas).at(-1)?.push(text);
		write.call(this, text, ...place);
	};
	Object.assign(window, {
		drawings: () =>
			[...document.querySelectorAll('main canvas')].map(
				(canvas) => notes.get(canvas as HTMLCanvasElement) ?? []
			)
	});
}

/** What is printed of an address, and what has to stay together: rows of tables, and what was written on each chart in its drawings. */
async function printed(path: string, format: keyof typeof SIZES, language: keyof typeof LANGUAGES) {
	const { page, problems } = await watchedPage(browser, { locale: LANGUAGES[language] });
	await page.addInitScript(noteDrawings);
	await page.goto(centre.product.url + path, { waitUntil: 'networkidle' });
	// Charts below the fold are drawn when they are come to, or printed.
	const pdf = await page.pdf({ format, printBackground: true, preferCSSPageSize: true });
	const charts = await page.evaluate(() =>
		(window as unknown as { drawings: () => string[][][] }).drawings()
	);
	await page.emulateMedia({ media: 'print' });
	const rows = await page.evaluate(() => {
		const isSeen = ({ parentElement: at }: Node) =>
			at?.checkVisibility({ visibilityProperty: true }) === true && at.offsetWidth > 2;
		return [...document.querySelectorAll('main tbody tr')].map((row) => {
			const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
			const pieces: string[] = [];
			while (walker.nextNode())
				if (isSeen(walker.currentNode)) pieces.push(walker.currentNode.textContent ?? '');
			return pieces;
		});
	});
	expect(problems).toEqual([]);
	await page.context().close();
	return {
		pages: await pdfPages(pdf),
		rows: rows.map(wordsOf),
		charts: charts.map((drawings) => drawings.map(wordsOf))
	};
}

const wordsOf = (pieces: readonly string[]) => pieces.map(withoutBlanks).filter(Boolean);
/** Whether a page has all of some words. */
const isWhole = (pages: readonly PdfPage[], words: readonly string[]) =>
	pages.some(({ text }) => words.every((word) => text.includes(word)));

const CASES = [
	['A4', 'en'],
	['Letter', 'en'],
	['A4', 'lv'],
	['Letter', 'lv']
] as const;

test.each(CASES)(
	'on %s the review (%s) has numbered pages, no row and no chart on two of them, and what its words mean',
	async (format, language) => {
		const { pages, rows, charts } = await printed('/review', format, language);
		const words = messagesIn(language);
		expect(pages.length).toBeGreaterThanOrEqual(2);
		expect(pages.length).toBeLessThanOrEqual(6);
		for (const [at, { width, height, text }] of pages.entries()) {
			// Chromium's A4 is a hair wider than that of the standard.
			for (const [side, of] of [width, height].entries())
				expect(Math.abs(of - (SIZES[format][side] ?? 0))).toBeLessThan(1.5);
			expect(text).toContain(`${at + 1}/${pages.length}`);
		}
		expect(rows.length).toBeGreaterThan(5);
		expect(rows.filter((words) => !isWhole(pages, words))).toEqual([]);
		expect(charts).toHaveLength(2);
		expect(charts.filter((drawings) => !drawings.some((words) => isWhole(pages, words)))).toEqual(
			[]
		);
		for (const said of [words.review_definitions, words.review_filters, 'Europe/Riga'])
			expect(isWhole(pages, wordsOf([String(said)])), String(said)).toBe(true);
	}
);

test.each(['/', '/consistency', '/expectation', '/agents', '/agents/A0', '/contacts/C0-5-1'])(
	'%s is printed whole: numbered pages, no row and no chart on two of them',
	async (path) => {
		const { pages, rows, charts } = await printed(path, 'A4', 'en');
		for (const [at, { text }] of pages.entries())
			expect(text).toContain(`${at + 1}/${pages.length}`);
		expect(rows.filter((words) => !isWhole(pages, words))).toEqual([]);
		expect(charts.filter((drawings) => !drawings.some((words) => isWhole(pages, words)))).toEqual(
			[]
		);
	}
);
