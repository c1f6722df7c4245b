import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { checkStore } from '../check-store';
import { type Fault, must } from '../fault';
import type { Place } from '../place';
import { Sender } from '../sender';

const ROWS = 3_000;
const FLAGGED_WITHIN_MS = 60_000;

/** Imports a file beside the server: one row is refused, one contact takes far too long. @returns the batch's number */
async function importFile(place: Place, sender: Sender): Promise<string> {
	const path = join(place.dataDir, 'contacts.csv');
	const begins = Date.UTC(2026, 8, 1);
	const lines = Array.from({ length: ROWS }, (_, i) => {
		const seconds = i === ROWS - 9 ? 4_000 : 240 + ((i * 37) % 120);
		const startedAt = new Date(begins + i * 25 * 60_000).toISOString();
		if (i !== 5) sender.acknowledged.set(`f${i}`, seconds);
		return `f${i},${startedAt},from a file,agent ${i % 10},${i === 5 ? 'x' : seconds}\n`;
	});
	writeFileSync(path, ['contactId,startedAt,queue,agentId,handleSeconds\n', ...lines].join(''));
	const { status, out, err } = await place.evenkeel(['import', path, '--json']);
	must(status === 1, `the import ended with ${status}: ${err}`);
	rmSync(path);
	return (JSON.parse(out) as { batchId: string }).batchId;
}

type Flags = { items: { flagId: string; verdict: string | null; note: string | null }[] };

/** The database's folder is gone, its journal is there. (With snapshots: row 10.) */
export const databaseDeleted: Fault = {
	row: 9,
	title:
		'kill -9, then the database is deleted: the start makes it whole again, an imported file and a verdict included',
	on: ['pglite'],
	async run(place) {
		const sender = await Sender.on(place);
		let product = await place.start();
		const ask = async <Answer>(path: string, decision?: object) => {
			const response = await fetch(`${product.url}/api/v1/${path}`, {
				headers: {
					authorization: `Bearer ${sender.key}`,
					...(decision && { 'content-type': 'application/json' })
				},
				...(decision && { method: 'PATCH', body: JSON.stringify(decision) })
			});
			must(response.ok, `${path}: ${response.status}`);
			return (await response.json()) as Answer;
		};
		for (let i = 0; i < 30; i++) must((await sender.send(product.url)) === 200, 'not taken');
		const batchId = await importFile(place, sender);
		const flags = async () => (await ask<Flags>('flags?kind=over-service')).items;
		const asked = performance.now();
		while ((await flags()).length === 0) {
			must(performance.now() - asked < FLAGGED_WITHIN_MS, 'the long contact was not flagged');
			await delay(200);
		}
		const flagId = encodeURIComponent((await flags())[0]?.flagId ?? '');
		await ask(`flags/${flagId}`, { status: 'closed', verdict: 'justified', note: 'agreed' });
		const told = async () => {
			const batch = await ask<object>(`imports/${batchId}`);
			const rejects = await ask<object>(`imports/${batchId}/rejects`);
			return JSON.stringify([{ ...batch, analysed: null }, rejects]);
		};
		const before = await told();
		await product.kill();
		rmSync(join(place.dataDir, 'db'), { recursive: true });
		product = await place.start();
		// The key is there again as well.
		must((await sender.send(product.url)) === 200, 'nothing is taken afterwards');
		must(before === (await told()), 'the import is not told of as before');
		const flag = await ask<Flags['items'][number]>(`flags/${flagId}`);
		must(flag.verdict === 'justified' && flag.note === 'agreed', 'the verdict is lost');
		await product.stop();
		await place.look((store) => checkStore(store, sender));
		return `${sender.answers.length} batches, a file of ${ROWS} rows and a verdict are back: ${sender.acknowledged.size} contacts`;
	}
};
