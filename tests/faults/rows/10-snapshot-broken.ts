import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedDatabase } from '$lib/server/store/engine/embedded/embedded-database';
import { FolderJournal } from '$lib/server/store/journal/folder-journal';
import { dataPaths } from '$lib/server/store/recovery/data-paths';
import { takeSnapshot } from '$lib/server/store/snapshots/take-snapshot';
import { checkStore } from '../check-store';
import { type Fault, must } from '../fault';
import type { Place } from '../place';
import { Sender } from '../sender';

/** As the server does by the hour. */
async function snapshot({ dataDir }: Place, at: Date): Promise<void> {
	const paths = dataPaths(dataDir);
	const database = await EmbeddedDatabase.open(paths.files);
	const journal = await FolderJournal.open(paths.journal);
	const source = { database, files: paths.files, journal, folder: paths.snapshots };
	must((await takeSnapshot(source, at)) !== null, 'no snapshot was taken');
	await database.close();
	await journal.close();
}

/** Bytes of the newest snapshot are flipped, and the database is gone. */
export const snapshotBroken: Fault = {
	row: 10,
	title: 'the newest snapshot is broken: its checksum tells, and the one before is used',
	on: ['pglite'],
	async run(place) {
		const sender = await Sender.on(place);
		for (let i = 0; i < 2; i++) {
			const product = await place.start();
			for (let n = 0; n < 8; n++) must((await sender.send(product.url)) === 200, 'not taken');
			await product.stop();
			await snapshot(place, new Date(Date.UTC(2026, 10, 22, 6 + i)));
		}
		const folder = join(place.dataDir, 'snapshots');
		const newest =
			readdirSync(folder)
				.filter((name) => name.endsWith('.tar.gz'))
				.sort()
				.at(-1) ?? '';
		const bytes = readFileSync(join(folder, newest));
		for (let i = 0; i < 8; i++) bytes.writeUInt8(bytes.readUInt8(5_000 + i) ^ 0xff, 5_000 + i);
		writeFileSync(join(folder, newest), bytes);
		rmSync(join(place.dataDir, 'db'), { recursive: true });
		const next = await place.start();
		must(/checksum is wrong/.test(next.output()), `it did not say so: ${next.output()}`);
		must((await sender.send(next.url)) === 200, 'nothing is taken afterwards');
		await next.stop();
		await place.look((store) => checkStore(store, sender));
		return `${sender.acknowledged.size} acknowledged contacts are back`;
	}
};
