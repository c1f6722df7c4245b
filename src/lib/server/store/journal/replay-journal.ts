import { join } from 'node:path';
import type { Store } from '../store';
import { readSegment } from './read-segment';
import { replayRecord } from './replay-record';
import { segmentName, segmentNumbers } from './segment-name';

/** What a replay did. */
export type Replayed = { records: number; broken: number };

/**
 * Does again what the journal of a folder has from a segment on. What the database holds already stays as it is, so it may be
 * done twice; in the order of the records, so that of two versions without a stamp the later one holds, as it did.
 */
export async function replayJournal(store: Store, folder: string, from: number): Promise<Replayed> {
	const replayed: Replayed = { records: 0, broken: 0 };
	for (const number of await segmentNumbers(folder)) {
		if (number < from) continue;
		for await (const record of readSegment(join(folder, segmentName(number)))) {
			if (record === null) replayed.broken++;
			else {
				await replayRecord(store, record);
				replayed.records++;
			}
		}
	}
	return replayed;
}
