import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readBackup } from '$lib/server/store/backup/backup-file';
import { refuseBesideServer } from '$lib/server/store/backup/beside-server';
import { loadBackup } from '$lib/server/store/backup/load-backup';
import { openStore } from '$lib/server/store/client';
import { exitStatus, UsageError } from './command';
import { dataPlace } from './data-place';
import { progressLine } from './import/progress';
import { loadedReport } from './restore/loaded-report';

export const usage = 'evenkeel restore FILE [--data FOLDER] [--json]';
export const summary = 'Fill an empty database from the file of a backup';

/** Refuses a database that holds something, and one that a server works on. */
export async function run(args: string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: { data: { type: 'string' }, json: { type: 'boolean' } }
	});
	const [file, ...others] = positionals;
	if (file === undefined || others.length > 0) throw new UsageError('Name one file to restore.');
	if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
	const place = dataPlace(values.data);
	if (place.databaseUrl !== undefined) await refuseBesideServer(place.databaseUrl);
	const store = await openStore({ ...place, say: (line) => console.error(line) });
	const shown = progressLine(process.stderr);
	try {
		const loaded = await loadBackup(store, readBackup(file), (rows) => shown.show({ rows }));
		// The journal holds nothing of it.
		await store.snapshotNow();
		shown.end();
		console.log(values.json ? JSON.stringify(loaded) : loadedReport(loaded));
		return exitStatus.done;
	} finally {
		shown.end();
		await store.close();
	}
}
