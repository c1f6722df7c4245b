import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { listSnapshots, type SnapshotNote } from './snapshot-note';
import { unpackFolder } from './unpack-folder';

/**
 * Puts the newest snapshot that is whole into the place of the database's folder.
 * @param files the database's folder, which is not there
 * @param without archives that were tried in vain
 * @param say told of each that is broken
 * @returns its note; null where there is none
 */
export async function restoreSnapshot(
	folder: string,
	files: string,
	without: ReadonlySet<string>,
	say: (sentence: string) => void
): Promise<SnapshotNote | null> {
	for (const note of await listSnapshots(folder)) {
		if (without.has(note.archive)) continue;
		const why = await unpack(folder, note, files);
		if (why === null) return note;
		say(`The snapshot of ${note.takenAt} cannot be used (${why}); trying the one before.`);
	}
	return null;
}

/** @returns why not, or null */
async function unpack(folder: string, note: SnapshotNote, files: string): Promise<string | null> {
	const archive = join(folder, note.archive);
	const aside = `${files}-restoring`;
	try {
		if ((await sha256Of(archive)) !== note.sha256) return 'its checksum is wrong';
		await rm(aside, { recursive: true, force: true });
		await mkdir(aside, { recursive: true, mode: 0o700 });
		await unpackFolder(createReadStream(archive).pipe(createGunzip()), aside);
		await rename(aside, files);
		return null;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

async function sha256Of(path: string): Promise<string> {
	const hash = createHash('sha256');
	for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
	return hash.digest('hex');
}
