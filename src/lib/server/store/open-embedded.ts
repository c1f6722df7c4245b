import { mkdir } from 'node:fs/promises';
import { pgliteStore } from './engine/pglite-store';
import { acquireFolderLock, type FolderLock } from './folder-lock';
import { endInterrupted } from './journal/interrupted-batches';
import { FolderJournal } from './journal/folder-journal';
import { NO_JOURNAL } from './journal/journal';
import { migrateEmbedded } from './migrate';
import { catchUp } from './recovery/catch-up';
import { dataPaths, removeLeftovers } from './recovery/data-paths';
import { findFiles } from './recovery/find-files';
import { noteClosed, noteOpened } from './recovery/opened-note';
import { startFailure } from './recovery/start-failure';
import { SnapshotClock } from './snapshots/snapshot-clock';
import { listSnapshots } from './snapshots/snapshot-note';
import { takeSnapshot } from './snapshots/take-snapshot';
import { SpaceGuard } from './space/space-guard';
import type { Store } from './store';

export type EmbeddedOptions = {
	/** Bytes that have to be free on the disk, in the place of the rule of freeSpace. */
	leastFree?: number;
	/** Told in sentences what had to be done about a database that was not left in order. */
	say?: (line: string) => void;
};

/**
 * Opens the embedded database of a data folder, as its last holder left it, or what is left of it: see findFiles and catchUp.
 * @throws FolderInUse; Error with a sentence where the folder cannot be written
 */
export async function openEmbedded(dataDir: string, options: EmbeddedOptions = {}): Promise<Store> {
	let lock: FolderLock | null = null;
	try {
		await mkdir(dataDir, { recursive: true, mode: 0o700 });
		lock = await acquireFolderLock(dataDir);
		return await openLocked(dataDir, lock, options);
	} catch (error) {
		await lock?.release();
		throw startFailure(dataDir, error);
	}
}

async function openLocked(
	dataDir: string,
	lock: FolderLock,
	{ leastFree, say = () => undefined }: EmbeddedOptions
): Promise<Store> {
	const paths = dataPaths(dataDir);
	await removeLeftovers(dataDir);
	const { database, replayFrom } = await findFiles(paths, say);
	try {
		await migrateEmbedded(database);
		const guard = new SpaceGuard(dataDir, leastFree);
		const common = { database, guard, answerWith: lock.answerWith, files: paths.files };
		// What is done again is in the journal already.
		const bare = pgliteStore({
			...common,
			journal: NO_JOURNAL,
			snapshotSoon: () => undefined,
			snapshotNow: async () => undefined,
			close: async () => undefined
		});
		if (replayFrom !== null) await catchUp(bare, paths.journal, replayFrom, say);
		await endInterrupted(bare, new Date());
		await noteOpened(paths.opened);
		const journal = await FolderJournal.open(paths.journal);
		const source = { database, files: paths.files, journal, folder: paths.snapshots };
		const [newest] = await listSnapshots(paths.snapshots);
		const clock = new SnapshotClock(newest ? Date.parse(newest.takenAt) : null, async (signal) => {
			await takeSnapshot(source, new Date(), signal).catch((error: Error) => {
				if (!signal.aborted) say(`No snapshot could be taken: ${error.message}`);
			});
		});
		return pgliteStore({
			...common,
			journal,
			snapshotSoon: () => clock.soon(),
			snapshotNow: () => clock.now(),
			close: async () => {
				try {
					await clock.stop();
					await database.close();
					await journal.close();
					await noteClosed(paths.opened);
				} finally {
					await lock.release();
				}
			}
		});
	} catch (error) {
		await database.close().catch(() => undefined);
		throw error;
	}
}
