import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { padding, tarHeader } from './tar-header';

/** A folder as a tar archive, names relative to it. */
export async function* packFolder(folder: string): AsyncGenerator<Buffer> {
	yield* pack(folder, '');
	yield Buffer.alloc(1024);
}

async function* pack(folder: string, within: string): AsyncGenerator<Buffer> {
	const entries = await readdir(join(folder, within), { withFileTypes: true });
	for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
		const name = within === '' ? entry.name : `${within}/${entry.name}`;
		if (entry.isDirectory()) {
			yield tarHeader({ name, bytes: 0, folder: true });
			yield* pack(folder, name);
		} else if (entry.isFile()) {
			const { size } = await stat(join(folder, name));
			yield tarHeader({ name, bytes: size, folder: false });
			if (size > 0) yield* createReadStream(join(folder, name), { end: size - 1 });
			yield Buffer.alloc(padding(size));
		}
	}
}
