import { PGlite } from '@electric-sql/pglite';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

const cache = 'node_modules/.cache';

/**
 * The folder of an embedded database as PGlite makes it, empty. Making one takes seconds, copying it
 * none, so it is made once for each version of PGlite.
 * @returns its path
 */
export async function pgliteTemplate(): Promise<string> {
	const manifest = await readFile('node_modules/@electric-sql/pglite/package.json', 'utf8');
	const { version } = JSON.parse(manifest) as { version: string };
	const template = join(process.cwd(), cache, `evenkeel-pglite-${version}`);
	if (existsSync(template)) return template;
	await mkdir(cache, { recursive: true });
	const aside = await mkdtemp(join(cache, 'evenkeel-pglite-new-'));
	const database = await PGlite.create({ dataDir: aside });
	await database.close();
	// Of two runs that do this at once one comes second: what the first made is as good.
	await rename(aside, template).catch(() => rm(aside, { recursive: true, force: true }));
	return template;
}
