import { get } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { checkStore } from '../check-store';
import { type Fault, must } from '../fault';
import { Sender } from '../sender';

/** SIGTERM while fifty screens are open and a program sends. */
export const stopUnderLoad: Fault = {
	row: 5,
	title:
		'SIGTERM under load with 50 open screens: ends within 10 s with status 0, nothing acknowledged lost',
	async run(place) {
		const sender = await Sender.on(place);
		const product = await place.start();
		for (let i = 0; i < 50; i++) {
			get(`${product.url}/live`, (response) => response.on('error', () => {}).resume()).on(
				'error',
				() => {}
			);
		}
		let stopped = false;
		const sending = (async () => {
			while (!stopped) await sender.send(product.url, 1_000).catch(() => delay(50));
		})();
		await delay(3_000);
		const begun = performance.now();
		const status = await product.stop();
		const seconds = (performance.now() - begun) / 1000;
		stopped = true;
		await sending;
		must(status === 0, `it ended with ${status}`);
		must(seconds < 10, `it took ${seconds.toFixed(1)} s`);
		await place.look((store) => checkStore(store, sender));
		return `ended in ${seconds.toFixed(1)} s, ${sender.answers.length} batches acknowledged`;
	}
};
