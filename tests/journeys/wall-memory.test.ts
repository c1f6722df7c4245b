import type { Browser, CDPSession } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, watchedPage } from './browser';
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

/** Eight hours pass in the time that ten thousand updates and rotations take to be drawn. */
const TIMES = 10_000;
const HOURS = 8;
const STEP_MS = (HOURS * 3_600_000) / TIMES;

type Wall = {
	/** Lets time pass, then tells the wall that something changed and waits until it shows. */
	pass(times: number, stepMs: number): Promise<{ asked: number; turned: number }>;
};

/**
 * Before the page's own code: a clock that stands until it is moved, a stream that speaks when it is told to, and answers
 * made of the server's own with other numbers in them. All else is the product.
 */
function standIn() {
	type Timer = { at: number; every: number | null; call: () => void };
	const timers = new Map<number, Timer>();
	// A morning, whenever the test runs: at four at night in Riga a wall loads itself again, as it should.
	const begun = Math.ceil(Date.now() / 86_400_000) * 86_400_000 + 6 * 3_600_000;
	let passed = 0;
	let ids = 1_000_000;
	const real = {
		fetch: window.fetch.bind(window),
		frame: window.requestAnimationFrame.bind(window)
	};
	Date.now = () => begun + passed;
	const put = (every: boolean) => (call: TimerHandler, ms?: number) => {
		const wait = Math.max(1, ms ?? 0);
		const id = ids++;
		timers.set(id, { at: passed + wait, every: every ? wait : null, call: call as () => void });
		return id;
	};
	const take = (id?: number) => void timers.delete(id ?? 0);
	Object.assign(window, {
		...{ setTimeout: put(false), setInterval: put(true) },
		...{ clearTimeout: take, clearInterval: take }
	});
	const streams = new Set<EventTarget>();
	class Stream extends EventTarget {
		static readonly OPEN = 1;
		static readonly CLOSED = 2;
		readyState = 1;
		constructor() {
			super();
			streams.add(this);
			queueMicrotask(() => this.dispatchEvent(new Event('open')));
		}
		close() {
			streams.delete(this);
		}
	}
	Object.assign(window, { EventSource: Stream });
	let template: Record<string, unknown> | null = null;
	let asked = 0;
	window.fetch = async (input, init) => {
		const address = String(input instanceof Request ? input.url : input);
		if (!address.includes('/wall/data')) return real.fetch(input, init);
		template ??= (await (await real.fetch('/wall/data')).json()) as Record<string, unknown>;
		asked += 1;
		const wall = structuredClone(template.wall) as {
			handle: { value: number; n: number };
			overServed: { overServed: number };
			today: { value: number | null }[];
		};
		wall.handle = { ...wall.handle, value: 150 + (asked % 90), n: asked };
		wall.overServed = { ...wall.overServed, overServed: asked % 7 };
		wall.today = wall.today.map((point) => ({ ...point, value: 150 + ((asked * 7) % 60) }));
		const body = JSON.stringify({ ...template, wall, version: String(asked) });
		return new Response(body, { headers: { 'x-now': String(Date.now()) } });
	};
	const move = (ms: number) => {
		passed += ms;
		for (const [id, timer] of [...timers]) {
			while (timers.has(id) && timer.at <= passed) {
				if (timer.every === null) timers.delete(id);
				else timer.at += timer.every;
				timer.call();
			}
		}
	};
	/** Whatever waits has run: answers are read, and what they say is in the page. */
	const settled = () =>
		new Promise<void>((resolve) => {
			const channel = new MessageChannel();
			channel.port1.onmessage = () => {
				channel.port1.close();
				resolve();
			};
			channel.port2.postMessage(0);
		});
	const wall: Wall = {
		async pass(times, stepMs) {
			const before = asked;
			let turned = 0;
			let scene = '';
			for (let i = 0; i < times; i++) {
				move(stepMs);
				for (const stream of streams) stream.dispatchEvent(new Event('change'));
				for (let waits = 0; asked - before <= i && waits < 50; waits++) await settled();
				for (let waits = 0; waits < 3; waits++) await settled();
				const now =
					document.querySelector('nav [aria-pressed="true"]')?.getAttribute('aria-label') ?? '';
				if (now !== scene) turned += 1;
				scene = now;
				if (i % 50 === 0) await new Promise<void>((drawn) => real.frame(() => drawn()));
			}
			return { asked: asked - before, turned };
		}
	};
	Object.assign(window, { wall });
}

/** Questions that are given up after eight seconds keep their timers that long. */
const TIMERS_GONE_MS = 9_000;

async function measured(session: CDPSession) {
	await new Promise((resolve) => setTimeout(resolve, TIMERS_GONE_MS));
	for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
	const { metrics } = await session.send('Performance.getMetrics');
	const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
	return {
		...{ heap: of('JSHeapUsedSize'), nodes: of('Nodes') },
		...{ listeners: of('JSEventListeners'), documents: of('Documents') }
	};
}

test(
	'after eight hours, ten thousand updates and rotations, memory is back where it was',
	{ timeout: 420_000 },
	async () => {
		const { page, problems } = await watchedPage(browser, {
			viewport: { width: 1280, height: 720 }
		});
		await page.addInitScript(standIn);
		await page.goto(`${centre.product.url}/wall?every=5`);
		await page.locator('.tile').first().waitFor();
		const session = await page.context().newCDPSession(page);
		await session.send('Performance.enable');
		const pass = (times: number) =>
			page.evaluate(([n, ms]) => (window as unknown as { wall: Wall }).wall.pass(n, ms), [
				times,
				STEP_MS
			] as const);
		// Caches are filled by the first hundreds; code is compiled for speed until about the two thousandth.
		await pass(2000);
		// The same scene at the beginning and at the end.
		await page.keyboard.press('ArrowRight');
		const before = await measured(session);
		const begun = performance.now();
		const { asked, turned } = await pass(TIMES);
		const seconds = (performance.now() - begun) / 1000;
		const after = await measured(session);
		console.log(
			`${asked} updates and ${turned} rotations in ${seconds.toFixed(0)} s:`,
			`heap ${(before.heap / 2 ** 20).toFixed(2)} to ${(after.heap / 2 ** 20).toFixed(2)} MB,`,
			`nodes ${before.nodes} to ${after.nodes}, listeners ${before.listeners} to ${after.listeners}`
		);
		expect(asked).toBeGreaterThanOrEqual(TIMES);
		expect(turned).toBeGreaterThan(TIMES / 5);
		expect(problems).toEqual([]);
		// A leak of one node, or of 100 bytes, an update would be ten thousand nodes, or a megabyte.
		expect(after.heap - before.heap).toBeLessThan(2 ** 20);
		expect(after.nodes - before.nodes).toBeLessThan(600);
		expect(after.listeners - before.listeners).toBeLessThan(60);
		expect(after.documents).toBe(before.documents);
		await page.context().close();
	}
);
