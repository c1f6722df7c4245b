import { readFile, rm, writeFile } from 'node:fs/promises';
import { uptime } from 'node:os';

const BOOT_ID = '/proc/sys/kernel/random/boot_id';

/** How the database was left. */
export type LeftAs =
	/** Closed in order, or never opened. */
	| 'closed'
	/** Its process was killed: what it had written is with the operating system. */
	| 'killed'
	/** The machine went down under it: what it had written may be lost or torn. */
	| 'cut';

/** @param note path of the note that an open database has */
export async function leftAs(note: string): Promise<LeftAs> {
	let text: string;
	try {
		text = await readFile(note, 'utf8');
	} catch {
		return 'closed';
	}
	const same = text.trim() !== '' && text.trim() === (await thisBoot());
	return same ? 'killed' : 'cut';
}

export async function noteOpened(note: string): Promise<void> {
	await writeFile(note, `${await thisBoot()}\n`, { mode: 0o600 });
}

export async function noteClosed(note: string): Promise<void> {
	await rm(note, { force: true });
}

/** What is the same as long as the machine runs, and only so long. Elsewhere than on Linux: when it came up, to the minute. */
async function thisBoot(): Promise<string> {
	const id = await readFile(BOOT_ID, 'utf8').catch(() => null);
	return id?.trim() ?? `up since minute ${Math.round((Date.now() / 1000 - uptime()) / 60)}`;
}
