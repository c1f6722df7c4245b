import { setTimeout as delay } from 'node:timers/promises';
import { checkStore } from '../check-store';
import { type Fault, must } from '../fault';
import { Sender } from '../sender';

/** kill -9 while the database is made for the first time. */
export const killInFirstStart: Fault = {
	row: 3,
	title: 'kill -9 during the first start: the next one works by itself',
	rounds: 20,
	async run(place, rounds) {
		let killed = 0;
		// A database is made by the embedded one only.
		const longest = place.kind === 'pglite' ? 5_000 : 2_000;
		for (let round = 0; round < rounds; round++) {
			const abort = new AbortController();
			const started = place.evenkeel(['serve', '--port', '0'], abort);
			await Promise.race([started, delay(400 + Math.random() * longest)]);
			abort.abort();
			await started;
			killed++;
			// Several kills one after another, then a whole start.
			if (round % 4 !== 3) continue;
			const product = await place.start();
			must((await fetch(`${product.url}/readyz`)).status === 200, 'it is not ready');
			const sender = await Sender.on(place);
			must((await sender.send(product.url)) === 200, 'it takes nothing in');
			must((await product.stop()) === 0, 'it did not end in order');
			await place.look((store) => checkStore(store, sender));
			await place.empty();
		}
		return `${killed} kills, ${Math.floor(rounds / 4)} whole starts after them`;
	}
};
