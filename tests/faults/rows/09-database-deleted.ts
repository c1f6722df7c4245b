import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkStore } from '../check-store';
import { type Fault, must } from '../fault';
import { Sender } from '../sender';

/** The database's folder is gone, its journal is there. (With snapshots: row 10.) */
export const databaseDeleted: Fault = {
	row: 9,
	title: 'kill -9, then the database is deleted: the start makes it whole again',
	on: ['pglite'],
	async run(place) {
		const sender = await Sender.on(place);
		const product = await place.start();
		for (let i = 0; i < 30; i++) must((await sender.send(product.url)) === 200, 'not taken');
		await product.kill();
		rmSync(join(place.dataDir, 'db'), { recursive: true });
		const next = await place.start();
		// The key is there again as well.
		must((await sender.send(next.url)) === 200, 'nothing is taken afterwards');
		await next.stop();
		await place.look((store) => checkStore(store, sender));
		return `${sender.answers.length} batches with ${sender.acknowledged.size} contacts are back, with their numbers`;
	}
};
