import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Colour, colourDistance } from '../visual/colour-distance';
import { coloursAt } from '../visual/colours-at';
import {
	type DesignPage,
	type Look,
	LOOKS,
	openDesign,
	PAGES,
	sectionsOf,
	settle
} from '../visual/design-page';
import { differences, type Reduced } from '../visual/differences';
import { reducePicture } from '../visual/reduce-picture';
import type { Section } from '../visual/section';
import { launchBrowser } from './browser';
import { findChromium } from './chromium';
import { type Product, startProduct } from './product';

const FOLDER = 'tests/visual/approved';
const SECTIONS = `${FOLDER}/sections.json`;
/** Set to approve what is seen: look at the pictures before they are committed. */
const approves = process.env.EVENKEEL_APPROVE === '1';

let browser: Browser;
let product: Product;
let desk: Page;
const approved = (existsSync(SECTIONS) ? JSON.parse(readFileSync(SECTIONS, 'utf8')) : {}) as Record<
	string,
	Section[]
>;
beforeAll(async () => {
	[browser, product] = await Promise.all([launchBrowser(), startProduct()]);
	desk = await browser.newPage();
});
afterAll(async () => {
	await browser?.close();
	await product?.remove();
	if (approves) writeFileSync(SECTIONS, `${JSON.stringify(approved, null, '\t')}\n`);
});

async function seenOf(page: Page): Promise<Reduced> {
	const sections = await sectionsOf(page);
	const picture = await page.screenshot({ fullPage: true, animations: 'disabled' });
	return { sections, picture: await reducePicture(desk, picture, sections) };
}
/** A mark of a chart, drawn once, has more. */
const FEWEST_PIXELS = 30;
const nameOf = (of: DesignPage, look: Look) => `${of.name}-${look.name}`;
const approvedOf = (look: Look, of: DesignPage = PAGES[0]): Reduced => ({
	sections: approved[nameOf(of, look)] ?? [],
	picture: readFileSync(`${FOLDER}/${nameOf(of, look)}.png`)
});
const [light] = LOOKS;
const dark = LOOKS.find(({ theme }) => theme === 'dark');
if (!light || !dark) throw new Error('two themes');

const SEEN = PAGES.flatMap((of) => LOOKS.map((look) => ({ of, look, name: nameOf(of, look) })));

test.each(SEEN)('the design page looks as approved, $name', async ({ of, look, name }) => {
	const page = await openDesign(browser, product.url, look, of);
	const seen = await seenOf(page);
	if (approves) {
		writeFileSync(`${FOLDER}/${name}.png`, seen.picture);
		approved[name] = [...seen.sections];
	}
	expect(await differences(desk, approvedOf(look, of), seen)).toEqual([]);
	await page.context().close();
});

test.each(PAGES)('a machine that draws letters otherwise sees the same, $name', async (of) => {
	const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
	const other = await chromium.launch({
		executablePath: findChromium(),
		args: [...args, '--font-render-hinting=none', '--disable-font-subpixel-positioning']
	});
	const page = await openDesign(other, product.url, light, of);
	const sections = await sectionsOf(page);
	const picture = await page.screenshot({ fullPage: true, animations: 'disabled' });
	const seen = { sections, picture: await reducePicture(desk, picture, sections) };
	expect(await differences(desk, approvedOf(light, of), seen)).toEqual([]);
	await other.close();
});

test.each(PAGES)('its letters are those that the product brings along, $name', async (of) => {
	const page = await openDesign(browser, product.url, light, of);
	const client = await page.context().newCDPSession(page);
	await client.send('DOM.enable');
	await client.send('CSS.enable');
	const { root } = await client.send('DOM.getDocument');
	const { nodeIds } = await client.send('DOM.querySelectorAll', {
		nodeId: root.nodeId,
		selector: 'main :is(h1, h2, h3, p, td, th, span, a, button, li)'
	});
	let [ours, all] = [0, 0];
	for (const nodeId of nodeIds) {
		const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
		for (const { isCustomFont, glyphCount } of fonts) {
			all += glyphCount;
			if (isCustomFont) ours += glyphCount;
		}
	}
	expect(all).toBeGreaterThan(1000);
	// Shapes such as a triangle may be the machine's.
	expect(ours / all).toBeGreaterThan(0.98);
	await page.context().close();
});

const BROKEN = {
	basics: {
		'a component that is gone': 'main .row .badge:first-child { display: none }',
		'a colour that is another one': ':root { --worse-wash: #e4f6e6 }',
		'letters that are larger': ':root { --fs-note: 0.9rem }'
	},
	charts: { 'charts that are not drawn': 'main canvas { visibility: hidden }' },
	wall: {
		'a tile that is gone': '.slot:first-child .tile { visibility: hidden }',
		'what is old without its outline': '.stale > .tile { outline: none !important }'
	},
	screens: { 'a question that is gone': 'main [role=alert] { visibility: hidden }' }
} as const;

test.each(PAGES)('what is broken is seen, $name', async (of) => {
	const page = await openDesign(browser, product.url, light, of);
	for (const [what, rule] of Object.entries(BROKEN[of.name])) {
		// A sheet made by a program: the content security policy has no say in it.
		await page.evaluate((text) => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(text);
			document.adoptedStyleSheets = [sheet];
		}, rule);
		await settle(page);
		const found = await differences(desk, approvedOf(light, of), await seenOf(page));
		expect(found, what).not.toEqual([]);
	}
	await page.context().close();
});

test.each([light, dark])(
	'better, worse and ordinary stay apart without green, $name',
	async (look) => {
		const page = await openDesign(browser, product.url, look);
		const [plain, without] = [await tokens(page), await withoutGreen(page)];
		const seen = (name: string) => without[name] ?? ([0, 0, 0] as const);
		// The eye that is simulated takes this red and this green for nearly the same.
		expect(colourDistance(plain['worse-mark'] ?? [0, 0, 0], seen('worse-mark'))).toBeGreaterThan(5);
		for (const [a, b] of [
			['better', 'worse'],
			['better-mark', 'worse-mark'],
			['better-mark', 'plain-mark'],
			['worse-mark', 'plain-mark'],
			['better-wash', 'worse-wash']
		] as const) {
			const least = a.endsWith('wash') ? 8 : 20;
			expect(colourDistance(seen(a), seen(b)), `${a} and ${b}`).toBeGreaterThan(least);
		}
		await page.context().close();
	}
);

/** Where each page draws what is better, worse and ordinary: in charts, and on the wall, which is always dark. */
const DRAWN = [
	{ of: PAGES[1], within: 'main', marks: ['better-mark', 'worse-mark', 'plain-mark'] },
	{ of: PAGES[2], within: 'main .stage', marks: ['better-mark', 'worse-mark', 'plain-mark'] },
	{ of: PAGES[3], within: 'main', marks: ['better-wash', 'worse-wash'] }
] as const;

test.each(
	DRAWN.flatMap((drawn) =>
		[light, dark].map((look) => ({ ...drawn, look, name: drawn.of.name, theme: look.theme }))
	)
)(
	'what is drawn stays apart without green, $name in $theme',
	async ({ of, within, marks, look }) => {
		const page = await openDesign(browser, product.url, look, of);
		const wanted = await page
			.locator(within)
			.first()
			.evaluate((root, names) => {
				const style = getComputedStyle(root);
				return names.map((name) => style.getPropertyValue(`--${name}`).trim());
			}, marks);
		const before = await page.screenshot({ fullPage: true, animations: 'disabled' });
		await seeWithoutGreen(page);
		const after = await page.screenshot({ fullPage: true, animations: 'disabled' });
		const seen = await coloursAt(desk, { before, after, wanted });
		const least = marks.some((name) => name.endsWith('wash')) ? 8 : 20;
		for (const [i, one] of seen.entries()) {
			expect(one.pixels, `pixels of ${marks[i]}`).toBeGreaterThan(FEWEST_PIXELS);
			for (const [k, other] of seen.slice(0, i).entries())
				expect(
					colourDistance(one.colour, other.colour),
					`${marks[i]} and ${marks[k]}`
				).toBeGreaterThan(least);
		}
		await page.context().close();
	}
);

async function withoutGreen(page: Page): Promise<Record<string, Colour>> {
	await seeWithoutGreen(page);
	return tokens(page);
}

async function seeWithoutGreen(page: Page): Promise<void> {
	const client = await page.context().newCDPSession(page);
	await client.send('Emulation.setEmulatedVisionDeficiency', { type: 'deuteranopia' });
	await settle(page);
}

/** The colours of the tokens as they come out on the screen. */
async function tokens(page: Page): Promise<Record<string, Colour>> {
	const places = await page.locator('[data-token]').evaluateAll((all) =>
		all.map((swatch) => {
			const { left, top, width, height } = swatch.getBoundingClientRect();
			const name = swatch.getAttribute('data-token') ?? '';
			return { name, x: left + scrollX + width / 2, y: top + scrollY + height / 2 };
		})
	);
	const picture = (await page.screenshot({ fullPage: true })).toString('base64');
	const colours = await desk.evaluate(
		async ({ data, points }) => {
			const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
			const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
			const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
			canvas.drawImage(bitmap, 0, 0);
			return points.map(({ x, y }) => [...canvas.getImageData(x, y, 1, 1).data]);
		},
		{ data: picture, points: places }
	);
	return Object.fromEntries(
		places.map(({ name }, i) => {
			const [r = 0, g = 0, b = 0] = colours[i] ?? [];
			return [name, [r, g, b] as const];
		})
	);
}
