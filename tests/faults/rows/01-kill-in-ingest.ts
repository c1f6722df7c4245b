import { setTimeout as delay } from 'node:timers/promises';
import { checkStore } from '../check-store';
import { type Fault, must } from '../fault';
import { Sender } from '../sender';

const READY_MS = 10_000;

/** kill -9 of the server at random moments while a program sends. */
export const killInIngest: Fault = {
	row: 1,
	title: 'kill -9 in mid-ingest: nothing acknowledged is lost or doubled, sums are a recount',
	rounds: 20,
	async run(place, rounds) {
		const sender = await Sender.on(place);
		let slowest = 0;
		for (let round = 1; round <= rounds; round++) {
			const begun = performance.now();
			const product = await place.start();
			slowest = Math.max(slowest, performance.now() - begun);
			// The first answer of a process takes longest; the kill comes at any moment after it.
			must((await sender.send(product.url)) === 200, `nothing was taken in round ${round}`);
			let killed = false;
			const kill = delay(Math.random() * 900).then(() => {
				killed = true;
				return product.kill();
			});
			while (!killed) {
				const status = await sender.send(product.url).catch(() => 0);
				if (status !== 200 && !killed) must(status === 0, `an answer ${status} in round ${round}`);
			}
			await kill;
			await place.look((store) => checkStore(store, sender));
			if (round % 10 === 0) console.error(`  ${round} kills, ${sender.acknowledged.size} contacts`);
		}
		const ready = `slowest start ${(slowest / 1000).toFixed(1)} s${slowest > READY_MS ? ' (over 10 s)' : ''}`;
		return `${rounds} kills, ${sender.answers.length} batches and ${sender.acknowledged.size} contacts acknowledged, 0 lost, 0 doubled; ${ready}`;
	}
};
