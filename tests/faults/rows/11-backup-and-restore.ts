import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkStore } from '../check-store';
import { type Fault, must } from '../fault';
import { newPlace } from '../place';
import { Sender } from '../sender';

/** A backup beside a running server, restored into an empty installation, backed up and restored once more. */
export const backupAndRestore: Fault = {
	row: 11,
	title:
		'a backup restored into an empty installation has the same rows and checksums, table by table',
	async run(place) {
		const sender = await Sender.on(place);
		const product = await place.start();
		for (let i = 0; i < 20; i++) must((await sender.send(product.url)) === 200, 'not taken');
		const file = join(place.dataDir, '..', `evenkeel-${process.pid}-${place.kind}.backup`);
		const made = await place.evenkeel(['backup', file]);
		must(made.status === 0, `backup: ${made.err}`);
		const beside = await place.evenkeel(['restore', file]);
		must(beside.status === 3, `a restore beside the server ended with ${beside.status}`);
		await product.stop();
		const full = await place.evenkeel(['restore', file]);
		must(full.status === 3 && /data in this/.test(full.err), `onto data: ${full.err}`);
		const empty = await newPlace();
		try {
			const restored = await empty.evenkeel(['restore', file, '--json']);
			must(restored.status === 0, `restore: ${restored.err}`);
			const loaded = JSON.parse(restored.out) as Record<string, { rows: number }>;
			must(loaded.contact?.rows === sender.acknowledged.size, 'not all contacts are there');
			// What was restored is in no journal: a snapshot has it.
			rmSync(join(empty.dataDir, 'db'), { recursive: true });
			const next = await empty.start();
			must((await sender.send(next.url)) === 200, 'nothing is taken afterwards');
			await next.stop();
			await empty.look((store) => checkStore(store, sender));
			return `${Object.keys(loaded).length} tables, ${loaded.contact.rows} contacts, the same checksums; refused beside a server and onto data`;
		} finally {
			await empty.remove();
			rmSync(file, { force: true });
		}
	}
};
