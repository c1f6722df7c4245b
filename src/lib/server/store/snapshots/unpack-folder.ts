import { mkdir, open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { padding, readTarHeader } from './tar-header';

const BLOCK = 512;

/**
 * Unpacks a tar archive of files and folders into a folder that is there.
 * @throws Error for an archive that ends in the middle, or names a place outside
 */
export async function unpackFolder(archive: AsyncIterable<Buffer>, folder: string): Promise<void> {
	let rest: Buffer = Buffer.alloc(0);
	let file: { handle: FileHandle; left: number; skip: number } | null = null;
	let ended = false;
	for await (const chunk of archive) {
		rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
		while (!ended) {
			if (file) {
				const part = rest.subarray(0, file.left);
				await file.handle.write(part);
				rest = rest.subarray(part.length);
				file.left -= part.length;
				if (file.left > 0 || rest.length < file.skip) break;
				rest = rest.subarray(file.skip);
				await file.handle.close();
				file = null;
			} else {
				if (rest.length < BLOCK) break;
				const entry = readTarHeader(rest.subarray(0, BLOCK));
				rest = rest.subarray(BLOCK);
				if (!entry) ended = true;
				else if (entry.name.split('/').includes('..') || entry.name.startsWith('/'))
					throw new Error(`the archive names a place outside: ${entry.name}`);
				else if (entry.folder) await mkdir(join(folder, entry.name), { mode: 0o700 });
				else {
					const handle = await open(join(folder, entry.name), 'wx', 0o600);
					file = { handle, left: entry.bytes, skip: padding(entry.bytes) };
				}
			}
		}
	}
	await file?.handle.close();
	if (!ended) throw new Error('the archive ends in the middle');
}
