import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { syncFolder } from '../journal/sync-folder';
import type { Store } from '../store';
import { NoBackup } from './backup-line';
import { backupLines } from './backup-lines';
import { linesOf } from './lines-of';

/**
 * Writes all that a store holds at one moment into a file, which is there when it is whole and on the disk.
 * @returns how many rows
 */
export async function writeBackup(
	store: Store,
	path: string,
	madeAt: Date,
	onProgress: (rows: number) => void
): Promise<number> {
	const part = `${path}.part`;
	let rows = 0;
	try {
		await store.still(async (at) => {
			const lines = backupLines(at, madeAt, (written) => onProgress((rows = written)));
			const text = async function* () {
				for await (const some of lines) yield `${some.join('\n')}\n`;
			};
			await pipeline(text(), createGzip({ level: 4 }), createWriteStream(part, { mode: 0o600 }));
		});
		const file = await open(part, 'r+');
		await file.sync();
		await file.close();
		await rename(part, path);
		await syncFolder(dirname(path));
		return rows;
	} catch (error) {
		await rm(part, { force: true });
		throw error;
	}
}

/** The lines of a backup file, some thousands at a time. @throws NoBackup for a file that is none, or a damaged one */
export async function* readBackup(path: string): AsyncGenerator<string[]> {
	const packed = createReadStream(path);
	const unpacked = packed.pipe(createGunzip());
	packed.on('error', (error) => unpacked.destroy(error));
	try {
		yield* linesOf(unpacked);
	} catch (error) {
		if (error instanceof Error && 'code' in error && /^Z_|^ERR_/.test(String(error.code)))
			throw new NoBackup(`the file is damaged or no backup (${error.message})`);
		throw error;
	}
}
