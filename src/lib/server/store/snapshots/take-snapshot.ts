import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { copyFiles } from '../engine/embedded/copy-files';
import type { EmbeddedDatabase } from '../engine/embedded/embedded-database';
import type { FolderJournal } from '../journal/folder-journal';
import { syncFolder } from '../journal/sync-folder';
import { keptSnapshots } from './kept-snapshots';
import { packFolder } from './pack-folder';
import { listSnapshots, noteName, type SnapshotNote } from './snapshot-note';

export type SnapshotSource = {
	database: EmbeddedDatabase;
	/** The database's own folder. */
	files: string;
	journal: FolderJournal;
	/** Where snapshots are kept. */
	folder: string;
};

const LSN = { text: 'select pg_current_wal_insert_lsn()::text', asText: [] };

/**
 * Copies the database's files while nobody writes, lets it go on, packs the copy, and lets go of snapshots and journal that are
 * not needed any more.
 * @returns null where nothing has changed since the newest one
 */
export async function takeSnapshot(
	{ database, files, journal, folder }: SnapshotSource,
	now: Date,
	signal?: AbortSignal
): Promise<SnapshotNote | null> {
	const [newest] = await listSnapshots(folder);
	const lsnNow = async () => String((await database.ask(LSN, 60_000)).columns[0]?.[0]);
	if (newest && newest.lsn === (await lsnNow())) return null;
	await mkdir(folder, { recursive: true, mode: 0o700 });
	const copy = join(folder, 'copy');
	await rm(copy, { recursive: true, force: true });
	try {
		const journalFrom = await database.quiet(async () => {
			await copyFiles(files, copy);
			return journal.rotate();
		});
		const lsn = await lsnNow();
		const archive = `evenkeel-${now.toISOString().replaceAll(':', '-')}.tar.gz`;
		const packed = await packDurably(copy, join(folder, archive), signal);
		const note = { takenAt: now.toISOString(), archive, ...packed, journalFrom, lsn };
		await writeDurably(join(folder, noteName(archive)), JSON.stringify(note, null, '\t'));
		await forgetOld(folder, journal);
		return note;
	} finally {
		await rm(copy, { recursive: true, force: true });
	}
}

async function packDurably(folder: string, path: string, signal?: AbortSignal) {
	const hash = createHash('sha256');
	const part = `${path}.part`;
	await pipeline(
		packFolder(folder),
		createGzip({ level: 1 }),
		async function* (bytes: AsyncIterable<Buffer>) {
			for await (const piece of bytes) {
				hash.update(piece);
				yield piece;
			}
		},
		createWriteStream(part, { mode: 0o600 }),
		{ signal }
	);
	await syncAndRename(part, path);
	return { bytes: (await stat(path)).size, sha256: hash.digest('hex') };
}

async function writeDurably(path: string, text: string): Promise<void> {
	await writeFile(`${path}.part`, text, { mode: 0o600 });
	await syncAndRename(`${path}.part`, path);
}

async function syncAndRename(part: string, path: string): Promise<void> {
	const file = await open(part, 'r+');
	await file.sync();
	await file.close();
	await rename(part, path);
	await syncFolder(join(path, '..'));
}

async function forgetOld(folder: string, journal: FolderJournal): Promise<void> {
	const all = await listSnapshots(folder);
	const kept = keptSnapshots(all.map(({ takenAt }) => takenAt));
	for (const { takenAt, archive } of all) {
		if (kept.has(takenAt)) continue;
		await rm(join(folder, noteName(archive)), { force: true });
		await rm(join(folder, archive), { force: true });
	}
	// As far back as the hourly ones reach, so that any of them can be brought up to date.
	const oldest = all
		.filter(({ takenAt }) => kept.has(takenAt))
		.slice(0, 24)
		.at(-1);
	if (oldest) await journal.forgetBefore(oldest.journalFrom);
}
