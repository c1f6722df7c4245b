import { checkStore } from '../check-store';
import { type Fault, must } from '../fault';
import { Sender } from '../sender';

/** Another process on the same data folder. */
export const secondProcess: Fault = {
	row: 6,
	title: 'a second process on the data folder is refused within 2 s, the first is unharmed',
	on: ['pglite'],
	async run(place) {
		const sender = await Sender.on(place);
		const product = await place.start();
		must((await sender.send(product.url)) === 200, 'nothing was taken before');
		const times: number[] = [];
		for (const command of [['serve', '--port', '0'], ['rebuild']]) {
			const { status, err, ms } = await place.evenkeel(command);
			must(
				status === 3 && /in use by another Evenkeel/.test(err),
				`${command[0]}: ${status} ${err}`
			);
			times.push(ms);
		}
		must((await sender.send(product.url)) === 200, 'the first takes nothing any more');
		await product.stop();
		await place.look((store) => checkStore(store, sender));
		const slowest = Math.max(...times) / 1000;
		must(slowest < 2, `it took ${slowest.toFixed(1)} s`);
		return `refused in ${slowest.toFixed(1)} s`;
	}
};
