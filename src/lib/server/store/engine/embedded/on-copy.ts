import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { copyFiles } from './copy-files';
import { EmbeddedDatabase } from './embedded-database';

/**
 * Does something with a copy of an embedded database, in a thread of its own: the database itself stands still only while its
 * files are copied.
 * @param files its folder; the copy lies beside it while it is needed
 */
export async function onCopy<Result>(
	database: EmbeddedDatabase,
	files: string,
	work: (copy: EmbeddedDatabase) => Promise<Result>
): Promise<Result> {
	const folder = await mkdtemp(`${files}-copy-`);
	try {
		const copied = join(folder, 'db');
		await database.quiet(() => copyFiles(files, copied));
		const copy = await EmbeddedDatabase.open(copied);
		try {
			return await work(copy);
		} finally {
			await copy.close();
		}
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
