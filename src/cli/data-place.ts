import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UsageError } from './command';
import { readSettings } from './serve/settings';

/** Where a command finds the database. */
export type DataPlace = {
	/** Absent: the embedded database in `dataDir`. */
	databaseUrl?: string;
	/** Absolute. */
	dataDir: string;
};

/**
 * The place that the environment names, or its folder that `--data` names, which means the same as DATA_DIR.
 * @throws UsageError for a value of the environment that is not understood
 */
export function dataPlace(folder: string | undefined): DataPlace {
	const read = readSettings({
		...process.env,
		...(folder !== undefined && { DATA_DIR: folder })
	});
	if ('problems' in read) throw new UsageError(read.problems.join('\n'));
	const { databaseUrl, dataDir } = read.settings;
	return { ...(databaseUrl !== undefined && { databaseUrl }), dataDir: resolve(dataDir) };
}

/**
 * Keeps a command that only reads from making an empty database in a folder that was named by mistake.
 * @throws UsageError
 */
export function requireData({ databaseUrl, dataDir }: DataPlace): void {
	if (databaseUrl !== undefined || existsSync(join(dataDir, 'db'))) return;
	throw new UsageError(
		`There is no data in ${dataDir}. Name the folder with --data FOLDER or DATA_DIR, or a PostgreSQL with DATABASE_URL.`
	);
}
