/**
 * Hostile requests: no answer above 499, no inside in any answer, the process alive, its memory back.
 * `npm run test:load`: 5,000 of them to the built product, on both databases; `npm run test:load -- URL KEY [COUNT] [SEED]`:
 * to a server that runs. Ends with status 1 where it does not hold.
 */
import { newPlace } from '../faults/place';
import { Sender } from '../faults/sender';
import { startPostgres } from '../integration/postgres-server';
import { attack } from './attack';

const [origin, givenKey, count = '5000', seed = '54'] = process.argv.slice(2);

async function onNewPlace(serverUrl?: string): Promise<boolean> {
	const place = await newPlace(serverUrl);
	try {
		const { key } = await Sender.on(place);
		const product = await place.start();
		console.log(place.kind);
		const holds = await attack(product.url, key, Number(count), Number(seed));
		return (await product.stop()) === 0 && holds;
	} finally {
		await place.remove();
	}
}

if (origin !== undefined && givenKey !== undefined) {
	process.exitCode = (await attack(origin, givenKey, Number(count), Number(seed))) ? 0 : 1;
} else {
	const embedded = await onNewPlace();
	const server = await startPostgres();
	const both = (await onNewPlace(server.url).finally(() => server.stop())) && embedded;
	process.exit(both ? 0 : 1);
}
