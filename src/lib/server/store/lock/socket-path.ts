import { closeSync, existsSync, openSync } from 'node:fs';
import { join, relative } from 'node:path';

/** sockaddr_un holds 108 bytes with the closing zero on Linux, 104 on macOS. */
const LONGEST = 103;

/**
 * Gives `use` an address of the socket file that is short enough: absolute, relative, or through the folder's open
 * descriptor where the data folder lies deep.
 */
export async function withSocketPath<Result>(
	folder: string,
	name: string,
	use: (path: string) => Promise<Result>
): Promise<Result> {
	const absolute = join(folder, name);
	const short = [absolute, relative(process.cwd(), absolute)].find(
		(path) => Buffer.byteLength(path) <= LONGEST
	);
	if (short !== undefined) return use(short);
	if (!existsSync('/proc/self/fd')) {
		throw new Error(`the path of the data folder is too long for a lock: ${folder}`);
	}
	const descriptor = openSync(folder, 'r');
	try {
		return await use(`/proc/self/fd/${descriptor}/${name}`);
	} finally {
		closeSync(descriptor);
	}
}
