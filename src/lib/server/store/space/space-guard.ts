import { freeSpace, NoSpaceLeft, type Space } from './free-space';

/** Asked so often that a stream of small batches asks the file system now and then only, in milliseconds. */
const FRESH_MS = 1_000;

/** Watches the room on the disk of a data folder. */
export class SpaceGuard {
	#known: Promise<Space> | null = null;

	/** @param least bytes that have to be free; without it the rule of freeSpace */
	constructor(
		private readonly folder: string,
		private readonly least?: number
	) {}

	space(): Promise<Space> {
		if (!this.#known) {
			this.#known = freeSpace(this.folder, this.least);
			setTimeout(() => (this.#known = null), FRESH_MS).unref();
		}
		return this.#known;
	}

	/** @throws NoSpaceLeft */
	async require(): Promise<void> {
		const space = await this.space();
		if (space.free < space.needed) throw new NoSpaceLeft(space);
	}
}
