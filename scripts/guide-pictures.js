// Makes the pictures of the user guide (static/guide) from a running demo centre, and writes down their sizes:
//   npm start -- --demo    and then    node scripts/guide-pictures.js http://localhost:3000
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import prettier from 'prettier';

const base = process.argv[2] ?? 'http://localhost:3000';
const folder = 'static/guide';
const listing = 'src/routes/docs/guide/guide-pictures.ts';
const mostBytes = 60_000;
const width = 1200;

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
		height: 720,
		alt: 'The import screen of a file: which export it was recognised as, what is taken for granted about it, and its rows as they will be stored.'
	},
	overview: {
		open: (page) => page.goto(`${base}/`, { waitUntil: 'networkidle' }),
		height: 740,
		alt: 'The overview: a card says how many contacts were over-served and lists the longest, a second one says how consistent the service is and names the swings.'
	},
	flag: {
		async open(page) {
			const list = '/flags?kind=over-service&status=all&days=all';
			await follow(page, list, 'main a[href*="flag="]:has-text("40:00 against")');
		},
		height: 720,
		alt: 'The flags screen: a list of flags on the left; on the right the chosen one with its sentence, the numbers it rests on, and the verdicts to choose from.'
	},
	wall: {
		open: (page) => page.goto(`${base}/wall`, { waitUntil: 'load' }),
		height: 675,
		alt: 'The wall: large tiles with a number each, every number on a strip that shows the range that is usual at this hour.'
	},
	review: {
		open: (page) => page.goto(`${base}/review`, { waitUntil: 'networkidle' }),
		height: 640,
		alt: 'The weekly review: exceptions first, beside them what changed since last week, below the week in numbers with the range of the six weeks before.'
	},
	exception: {
		async open(page) {
			await page.goto(`${base}/review`);
			await page.goto(`${page.url()}/meeting?page=2`, { waitUntil: 'networkidle' });
		},
		height: 675,
		alt: 'A page of the meeting: one exception in large type, below it links to its contacts and the numbers that it rests on.'
	},
	agent: {
		async open(page) {
			await follow(page, '/agents', 'main a[href^="/agents/"]:has-text("Mei Lin Goh")');
		},
		height: 760,
		alt: 'The page of an agent: tiles with handle time and satisfaction beside what is usual among peers on the same work.'
	},
	swings: {
		async open(page) {
			await page.goto(`${base}/consistency`, { waitUntil: 'networkidle' });
			const swings = page.getByRole('heading', { name: 'Swings', exact: true });
			await swings.evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
			await page.mouse.wheel(0, -24);
		},
		height: 560,
		alt: 'The swings on the consistency screen: each with its estimate as a dot on the interval that chance allows, beside a grey strip of what is too small to matter.'
	},
	imports: {
		open: (page) => page.goto(`${base}/imports`, { waitUntil: 'networkidle' }),
		height: 620,
		alt: 'The imports screen: a place to drop a file, and below it every import with when it came and what became of its rows.'
	}
};

const browser = await chromium.launch({
	executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
	args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage']
});
await mkdir(folder, { recursive: true });
const only = process.argv.slice(3);
for (const [name, { open, height }] of Object.entries(pictures)) {
	if (only.length > 0 && !only.includes(name)) continue;
	const context = await browser.newContext({
		viewport: { width, height },
		colorScheme: 'light',
		locale: 'en-GB',
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
		await writeFile(`${folder}/${name}.webp`, bytes);
		console.log(`${name}.webp: ${bytes.length} bytes at quality ${quality}`);
		break;
	}
	await context.close();
}
await browser.close();

const rows = Object.entries(pictures).map(
	([name, { height, alt }]) =>
		`${name}: { width: ${width}, height: ${height}, alt: ${JSON.stringify(alt)} }`
);
const text = `/** Pictures of the guide, with their size in pixels and what they show: written by scripts/guide-pictures.js. */
export const GUIDE_PICTURES = {${rows.join(',\n')}} as const;

export type GuidePictureName = keyof typeof GUIDE_PICTURES;
`;
const options = JSON.parse(await readFile('.prettierrc', 'utf8'));
await writeFile(listing, await prettier.format(text, { ...options, parser: 'typescript' }));
