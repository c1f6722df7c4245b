import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const noteSchema = z.object({
	/** ISO. */
	takenAt: z.string(),
	/** Name of the archive in the same folder: the database's files, tar packed with gzip. */
	archive: z.string().regex(/^[\w.-]+$/),
	bytes: z.number(),
	sha256: z.string(),
	/** First segment of the journal whose records may not be in it. */
	journalFrom: z.number(),
	/** How far the database had come (its log sequence number). */
	lsn: z.string()
});

/** What is written beside a snapshot, last of all: without it there is no snapshot. */
export type SnapshotNote = z.infer<typeof noteSchema>;

/** The snapshots of a folder, the newest first; what cannot be read is none. */
export async function listSnapshots(folder: string): Promise<SnapshotNote[]> {
	const names = await readdir(folder).catch(() => []);
	const notes = names.filter((name) => name.endsWith('.json')).map((name) => noteOf(folder, name));
	return (await Promise.all(notes))
		.filter((note) => note !== null)
		.sort((a, b) => (a.takenAt < b.takenAt ? 1 : -1));
}

async function noteOf(folder: string, name: string): Promise<SnapshotNote | null> {
	try {
		return noteSchema.parse(JSON.parse(await readFile(join(folder, name), 'utf8')));
	} catch {
		return null;
	}
}

/** Name of the note beside an archive. */
export function noteName(archive: string): string {
	return archive.replace(/\.tar\.gz$/, '.json');
}
