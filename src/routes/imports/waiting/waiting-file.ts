import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** A file that was sent and is not imported yet: kept in the data folder for an hour at most. */
export type WaitingFile = {
	token: string;
	/** As its sender calls it; for sentences only. */
	name: string;
	bytes: number;
	path: string;
};

const KEPT_MS = 3_600_000;
const TOKEN = /^[\w-]{22}$/;

function folderOfAll(): string {
	return join(resolve(process.env.DATA_DIR || './data'), 'uploads');
}

/** Makes a place for a file; `keep` makes it findable, `drop` forgets it. */
export async function newWaitingFile(name: string): Promise<{
	path: string;
	keep(bytes: number): Promise<WaitingFile>;
	drop(): Promise<void>;
}> {
	const token = randomBytes(16).toString('base64url');
	const folder = join(folderOfAll(), token);
	await mkdir(folder, { recursive: true, mode: 0o700 });
	const path = join(folder, 'file');
	return {
		path,
		async keep(bytes) {
			await writeFile(join(folder, 'about.json'), JSON.stringify({ name, bytes }), { mode: 0o600 });
			return { token, name, bytes, path };
		},
		drop: () => rm(folder, { recursive: true, force: true })
	};
}

/** @returns null for a token that is none, or whose file is gone */
export async function findWaitingFile(token: string): Promise<WaitingFile | null> {
	if (!TOKEN.test(token)) return null;
	const folder = join(folderOfAll(), token);
	try {
		const about = JSON.parse(await readFile(join(folder, 'about.json'), 'utf8')) as {
			name: string;
			bytes: number;
		};
		return { token, name: about.name, bytes: about.bytes, path: join(folder, 'file') };
	} catch {
		return null;
	}
}

export async function dropWaitingFile(token: string): Promise<void> {
	if (TOKEN.test(token)) await rm(join(folderOfAll(), token), { recursive: true, force: true });
}

/**
 * Forgets files that nobody imported within the hour.
 * @param inUse tokens that are being imported
 */
export async function dropOldFiles(now: number, inUse: (token: string) => boolean): Promise<void> {
	for (const token of await readdir(folderOfAll()).catch(() => [])) {
		const about = await stat(join(folderOfAll(), token)).catch(() => null);
		if (about && now - about.mtimeMs > KEPT_MS && !inUse(token))
			await rm(join(folderOfAll(), token), { recursive: true, force: true });
	}
}
