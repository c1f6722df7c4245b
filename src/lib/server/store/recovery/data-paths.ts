import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What lies where in a data folder. */
export type DataPaths = {
	/** The embedded database's files. */
	files: string;
	/** There while the database is being made: what it has then is not one yet. */
	making: string;
	/** There while a process has the database open, with what tells a crash from a power cut. */
	opened: string;
	journal: string;
	snapshots: string;
};

export function dataPaths(dataDir: string): DataPaths {
	return {
		files: join(dataDir, 'db'),
		making: join(dataDir, 'db-making'),
		opened: join(dataDir, 'opened.json'),
		journal: join(dataDir, 'journal'),
		snapshots: join(dataDir, 'snapshots')
	};
}

/** Takes away what a process that was killed in the middle was copying or unpacking. */
export async function removeLeftovers(dataDir: string): Promise<void> {
	for (const name of await readdir(dataDir)) {
		if (/^db-(copy-\w+|restoring)$/.test(name))
			await rm(join(dataDir, name), { recursive: true, force: true });
	}
}
