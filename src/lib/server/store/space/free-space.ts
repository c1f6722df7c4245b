import { statfs } from 'node:fs/promises';

const LEAST = 512 * 1024 * 1024;
const LEAST_SHARE = 0.05;

/** Room on the disk of the embedded database, in bytes. */
export type Space = { free: number; needed: number };

/** Nothing is written any more until there is room: a database without any loses what it holds in its hands. */
export class NoSpaceLeft extends Error {
	override name = 'NoSpaceLeft';

	constructor({ free, needed }: Space) {
		super(
			`The disk of the data folder is almost full: ${megabytes(free)} MB are free, ${megabytes(needed)} MB have to be. ` +
				'Nothing is taken in until there is room; what was taken is kept.'
		);
	}
}

function megabytes(bytes: number): string {
	return Math.floor(bytes / 1024 ** 2).toLocaleString('en');
}

/**
 * How much room is left, and how much has to be: 512 MB or a twentieth of the disk, whichever is more.
 * @param least bytes, in the place of that rule
 */
export async function freeSpace(folder: string, least?: number): Promise<Space> {
	const { bavail, blocks, bsize } = await statfs(folder);
	const needed = least ?? Math.max(LEAST, blocks * bsize * LEAST_SHARE);
	return { free: bavail * bsize, needed };
}
