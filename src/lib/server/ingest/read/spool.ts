import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export type Spooled = { path: string; remove: () => Promise<void> };

/** Writes a stream to a temporary file, for formats that are read from their end. */
export async function spool(bytes: AsyncIterable<Uint8Array>): Promise<Spooled> {
	const folder = await mkdtemp(join(tmpdir(), 'evenkeel-'));
	const remove = () => rm(folder, { recursive: true, force: true });
	const path = join(folder, 'upload');
	try {
		await pipeline(Readable.from(bytes), createWriteStream(path, { mode: 0o600 }));
	} catch (error) {
		await remove();
		throw error;
	}
	return { path, remove };
}
