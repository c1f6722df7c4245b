// Makes the pictures of the user guide (static/guide), in every language, from a running demo centre, and writes down their
// sizes:
//   npm start -- --demo    and then    node scripts/guide-pictures.js http://localhost:3000 [names of some pictures]
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import prettier from 'prettier';

const base = process.argv[2] ?? 'http://localhost:3000';
const folder = 'static/guide';
const listing = 'src/lib/views/guide/guide-pictures.ts';
const mostBytes = 60_000;
const width = 1200;
/** Folders, and what a browser of such a reader asks for. */
const languages = { en: 'en-GB', lv: 'lv-LV', 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW' };

/** Opens what a link of a list leads to. */
const follow = async (page, path, selector) => {
	await page.goto(base + path, { waitUntil: 'load' });
	const href = await page.locator(selector).first().getAttribute('href');
	await page.goto(new URL(href, page.url()).href, { waitUntil: 'networkidle' });
};

/** Each: how to get there, what part of the screen (from the top, pixels), and what it shows for those who do not see it. */
const pictures = {
	mapping: {
		async open(page) {
			await page.goto(`${base}/imports`, { waitUntil: 'networkidle' });
			await page.locator('input[type=file]').setInputFiles('tests/feeds/talkdesk-calls.csv');
			await page.waitForURL('**/imports/file/**');
			await page.waitForLoadState('networkidle');
		},
		height: 720
	},
	overview: {
		open: (page) => page.goto(`${base}/`, { waitUntil: 'networkidle' }),
		height: 740
	},
	flag: {
		async open(page) {
			const list = '/flags?kind=over-service&status=all&days=all';
			await follow(page, list, 'main a[href*="flag="]:has-text("40:00")');
		},
		height: 720
	},
	wall: {
		open: (page) => page.goto(`${base}/wall`, { waitUntil: 'load' }),
		height: 675
	},
	review: {
		open: (page) => page.goto(`${base}/review`, { waitUntil: 'networkidle' }),
		height: 640
	},
	exception: {
		async open(page) {
			await page.goto(`${base}/review`);
			await page.goto(`${page.url()}/meeting?page=2`, { waitUntil: 'networkidle' });
		},
		height: 675
	},
	agent: {
		async open(page) {
			await follow(page, '/agents', 'main a[href^="/agents/"]:has-text("Mei Lin Goh")');
		},
		height: 760
	},
	swings: {
		async open(page) {
			await page.goto(`${base}/consistency`, { waitUntil: 'networkidle' });
			const swings = page.locator('section:has(a[href*="/export/swings"]) h2');
			await swings.evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
			await page.mouse.wheel(0, -24);
		},
		height: 560
	},
	imports: {
		open: (page) => page.goto(`${base}/imports`, { waitUntil: 'networkidle' }),
		height: 620
	}
};

const browser = await chromium.launch({
	executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
	args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage']
});
const only = process.argv.slice(3);

/** Takes one picture, in as good a quality as fits. */
async function take({ open, height }, locale, file) {
	const context = await browser.newContext({
		viewport: { width, height },
		colorScheme: 'light',
		locale,
		reducedMotion: 'reduce'
	});
	const page = await context.newPage();
	await open(page);
	await page.waitForTimeout(1500);
	const client = await context.newCDPSession(page);
	for (let quality = 80; ; quality -= 10) {
		const { data } = await client.send('Page.captureScreenshot', { format: 'webp', quality });
		const bytes = Buffer.from(data, 'base64');
		if (bytes.length >= mostBytes && quality > 20) continue;
		await writeFile(file, bytes);
		console.log(`${file}: ${bytes.length} bytes at quality ${quality}`);
		break;
	}
	await context.close();
}

for (const [language, locale] of Object.entries(languages)) {
	await mkdir(`${folder}/${language}`, { recursive: true });
	for (const [name, picture] of Object.entries(pictures)) {
		if (only.length > 0 && !only.includes(name)) continue;
		await take(picture, locale, `${folder}/${language}/${name}.webp`);
	}
}
await browser.close();

const rows = Object.entries(pictures).map(
	([name, { height }]) => `${name}: { width: ${width}, height: ${height} }`
);
const text = `/** Pictures of the guide, with their size in pixels: written by scripts/guide-pictures.js. */
export const GUIDE_PICTURES = {${rows.join(',\n')}} as const;

export type GuidePictureName = keyof typeof GUIDE_PICTURES;
`;
const options = JSON.parse(await readFile('.prettierrc', 'utf8'));
await writeFile(listing, await prettier.format(text, { ...options, parser: 'typescript' }));
