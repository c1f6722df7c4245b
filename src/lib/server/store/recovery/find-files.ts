import { existsSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { EmbeddedDatabase } from '../engine/embedded/embedded-database';
import { segmentNumbers } from '../journal/segment-name';
import { restoreSnapshot } from '../snapshots/restore-snapshot';
import { listSnapshots } from '../snapshots/snapshot-note';
import type { DataPaths } from './data-paths';
import { leftAs } from './opened-note';
import { isOfTheDisk } from './start-failure';

/** An open database, and from which segment of the journal on it may lack something; null: nothing. */
export type Found = { database: EmbeddedDatabase; replayFrom: number | null };

/**
 * Opens the database of a data folder, as it is, from its newest whole snapshot where it is gone or cannot be opened, or new.
 * Nothing is deleted: what cannot be opened is set aside.
 * @param say told what was done about it
 */
export async function findFiles(paths: DataPaths, say: (line: string) => void): Promise<Found> {
	if (existsSync(paths.making)) await rm(paths.files, { recursive: true, force: true });
	if (existsSync(paths.files)) {
		try {
			return await asItIs(paths);
		} catch (error) {
			if (isOfTheDisk(error) || (await listSnapshots(paths.snapshots)).length === 0) throw error;
			await setAside(paths, error, say);
		}
	}
	return (await fromSnapshot(paths, say)) ?? made(paths, say);
}

async function asItIs(paths: DataPaths): Promise<Found> {
	const left = await leftAs(paths.opened);
	const database = await EmbeddedDatabase.open(paths.files);
	if (left !== 'cut') return { database, replayFrom: null };
	const [newest] = await listSnapshots(paths.snapshots);
	return { database, replayFrom: newest?.journalFrom ?? 1 };
}

async function setAside({ files }: DataPaths, error: unknown, say: (line: string) => void) {
	const aside = `${files}-broken-${new Date().toISOString().replaceAll(':', '-')}`;
	await rename(files, aside);
	const why = error instanceof Error ? error.message : String(error);
	say(`The database could not be opened (${why}); its files were moved to ${aside}.`);
}

async function fromSnapshot(paths: DataPaths, say: (line: string) => void): Promise<Found | null> {
	const tried = new Set<string>();
	for (;;) {
		const note = await restoreSnapshot(paths.snapshots, paths.files, tried, say);
		if (!note) return null;
		tried.add(note.archive);
		try {
			const database = await EmbeddedDatabase.open(paths.files);
			say(`The database was put back from the snapshot of ${note.takenAt}.`);
			return { database, replayFrom: note.journalFrom };
		} catch (error) {
			if (isOfTheDisk(error)) throw error;
			await setAside(paths, error, say);
		}
	}
}

/** A new one. Until it is there the mark stays: an end in the middle leaves something that is begun anew. */
async function made(paths: DataPaths, say: (line: string) => void): Promise<Found> {
	const [first] = await segmentNumbers(paths.journal);
	if ((await listSnapshots(paths.snapshots)).length > 0) {
		throw new Error(
			`the database is gone and none of the snapshots in ${paths.snapshots} can be used; move them away to begin anew`
		);
	}
	await writeFile(paths.making, '');
	const database = await EmbeddedDatabase.open(paths.files);
	await rm(paths.making);
	if (first !== undefined) say('The database was gone; it is made again from the journal.');
	return { database, replayFrom: first ?? null };
}
