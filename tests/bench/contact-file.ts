import { closeSync, openSync, writeSync } from 'node:fs';
import { syntheticContacts } from './synthetic-contacts';

const COLUMNS = [
	...['contactId', 'startedAt', 'queue', 'topic', 'agentId', 'talkSeconds', 'holdSeconds'],
	...['wrapSeconds', 'waitSeconds', 'transfers', 'resolved']
];

/**
 * A CSV file as an exporter would write it, with the product's own column names.
 * @param rows how many contacts
 */
export function writeContactFile(path: string, rows: number): void {
	const file = openSync(path, 'w');
	writeSync(file, `${COLUMNS.join(',')}\n`);
	for (const contacts of syntheticContacts(rows, 10_000)) {
		const lines = contacts.map((c) => {
			const parts = [c.talkMs, c.holdMs, c.wrapMs, c.waitMs].map((ms) => (ms ?? 0) / 1000);
			const startedAt = new Date(c.startedAt).toISOString();
			return [
				c.contactId,
				startedAt,
				c.queue,
				c.topic,
				c.agentId,
				...parts,
				c.transfers,
				c.resolved
			];
		});
		writeSync(file, `${lines.map((line) => line.join(',')).join('\n')}\n`);
	}
	closeSync(file);
}
