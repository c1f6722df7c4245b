/**
 * From the API's answer to the painted tile, with walls open while contacts come in, against the built product:
 * `npm run bench -- walls [--walls=10,100] [--seconds=30] [--engines=postgres,pglite]`. One wall is a page in Chromium, the
 * others listen and ask as it does.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startPostgres } from '../integration/postgres-server';
import { launchBrowser } from '../journeys/browser';
import { startProduct } from '../journeys/product';
import { machine, table } from './table';
import { LiveCentre } from './walls/live-centre';
import { openPaintedWall } from './walls/painted-wall';
import { openRawWall } from './walls/raw-wall';

const { values } = parseArgs({
	options: {
		walls: { type: 'string', default: '10,100' },
		seconds: { type: 'string', default: '30' },
		engines: { type: 'string', default: 'postgres,pglite' },
		stored: { type: 'string', default: '30000' }
	}
});
const SECONDS = Number(values.seconds);
/** Five batches of a hundred contacts each second. */
const BATCH = 100;
const EACH_MS = 200;

function quantile(sorted: readonly number[], p: number): number {
	return sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))] ?? NaN;
}

async function metric(url: string, name: string): Promise<number> {
	const text = await (await fetch(`${url}/metrics`)).text();
	return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
}

async function measure(engine: string, walls: number) {
	const server =
		engine === 'postgres'
			? await startPostgres({ durable: true, settings: { shared_buffers: '256MB' } })
			: null;
	const product = await startProduct({ env: server ? { DATABASE_URL: server.url } : {} });
	const browser = await launchBrowser();
	try {
		const centre = new LiveCentre(product, server?.url ?? null);
		await centre.fill(Number(values.stored));
		await centre.batch(BATCH);
		const analysed = async () =>
			(await (await fetch(`${product.url}/metrics`)).text()).includes(
				'evenkeel_analysed{site="main"} 1'
			);
		for (let waits = 0; waits < 240 && !(await analysed()); waits++) await delay(500);
		const painted = await openPaintedWall(browser, product.url);
		const raw = await Promise.all(
			Array.from({ length: walls - 1 }, () => openRawWall(product.url))
		);
		await delay(3000);
		const base = (await painted.painted()).at(-1)?.value ?? NaN;
		const messagesBefore = raw.reduce((sum, wall) => sum + wall.messages, 0);
		await metric(product.url, 'nodejs_eventloop_delay_p99_seconds');
		const cpuBefore = await metric(product.url, 'process_cpu_seconds_total');
		const answered: number[] = [];
		const begin = performance.now();
		for (let batch = 0; batch < (SECONDS * 1000) / EACH_MS; batch++) {
			await centre.batch(BATCH);
			answered.push(performance.timeOrigin + performance.now());
			await delay(Math.max(0, begin + (batch + 1) * EACH_MS - performance.now()));
		}
		const took = (performance.now() - begin) / 1000;
		const loop = await metric(product.url, 'nodejs_eventloop_delay_p99_seconds');
		const cpu = (await metric(product.url, 'process_cpu_seconds_total')) - cpuBefore;
		await delay(3000);
		const notes = await painted.painted();
		const late = answered.map((at, i) => {
			const shown = notes.find(({ value }) => value >= base + BATCH * (i + 1));
			return shown ? Math.max(0, shown.at - at) : Infinity;
		});
		late.sort((a, b) => a - b);
		const told = raw.reduce((sum, wall) => sum + wall.messages, 0) - messagesBefore;
		const fetched = raw.flatMap((wall) => wall.answers).sort((a, b) => a - b);
		for (const wall of raw) wall.close();
		await painted.close();
		return [
			...[engine, walls, (BATCH * answered.length) / took],
			...[quantile(late, 0.5), quantile(late, 0.99), late.at(-1) ?? NaN],
			...[quantile(fetched, 0.99), told / raw.length / answered.length],
			...[1000 * loop, (100 * cpu) / took]
		];
	} finally {
		await browser.close();
		await product.remove();
		await server?.stop();
	}
}

const rows: (string | number)[][] = [];
for (const engine of values.engines.split(','))
	for (const walls of values.walls.split(',').map(Number)) rows.push(await measure(engine, walls));
console.log(
	`${machine()}\n${values.stored} contacts stored, ${SECONDS} s each, ms unless stated\n`
);
console.log(
	table(
		[
			...['database', 'walls', 'contacts/s', 'painted p50', 'p99', 'worst', 'raw answer p99'],
			...['messages a batch', 'event loop p99', 'server CPU %']
		],
		rows
	)
);
