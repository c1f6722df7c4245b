import { setTimeout as delay } from 'node:timers/promises';
import { breakableLink } from '../breakable-link';
import { checkStore } from '../check-store';
import { type Fault, must } from '../fault';
import { Sender } from '../sender';

const OUTAGE_MS = 3_000;
const RECOVERY_MS = 30_000;

/** The database server drops every connection and refuses new ones for some seconds, while a program sends. */
export const databaseGone: Fault = {
	row: 4,
	title: 'the database server goes away in mid-ingest: 503, then it goes on by itself',
	on: ['postgres'],
	async run(place) {
		const sender = await Sender.on(place);
		const url = new URL(place.databaseUrl ?? '');
		const link = await breakableLink(Number(url.port));
		url.port = String(link.port);
		const product = await place.start({ env: { DATABASE_URL: url.href } });
		must((await sender.send(product.url)) === 200, 'nothing was taken before');
		const statuses = new Set<number>();
		let sending = true;
		const program = (async () => {
			while (sending) statuses.add(await sender.send(product.url));
		})();
		await delay(300);
		await link.cut();
		await delay(OUTAGE_MS);
		// As a browser asks; the frame of the screens needs the database, too.
		const page = await fetch(`${product.url}/flags`, { headers: { accept: 'text/html' } });
		const shown = await page.text();
		await link.mend();
		sending = false;
		const back = performance.now();
		await program;
		while ((await sender.send(product.url)) !== 200) {
			must(performance.now() - back < RECOVERY_MS, 'it did not come back within 30 s');
			await delay(100);
		}
		const seconds = (performance.now() - back) / 1000;
		must((await product.stop()) === 0, 'it did not end in order');
		await link.cut();
		await place.look((store) => checkStore(store, sender));
		statuses.delete(200);
		must(
			[...statuses].every((status) => status === 503),
			`answers ${[...statuses].join(', ')}`
		);
		must(page.status >= 500, `a page was answered with ${page.status}`);
		must(
			shown.includes('This page cannot be shown just now'),
			`a page said ${shown.slice(0, 300)}`
		);
		must(!/<style|style=/.test(shown), 'a page brought style that the browser has to refuse');
		must(seconds < RECOVERY_MS / 1000, `it came back after ${seconds.toFixed(1)} s`);
		return `503 meanwhile, back after ${seconds.toFixed(1)} s, nothing lost`;
	}
};
