/** Ids remembered across a file; beyond that a contradiction is seen no more. */
const MOST = 4_000_000;
/** Hashes are from 1 to this. */
const HASHES = 2 ** 53;
/** Places filled at most, of all there are: beyond, one would look through many to find a free one. */
const FULL = 0.75;

/**
 * Remembers for each id of a file when its contact began, to tell a redelivered contact from two contacts under one id.
 * Ids are kept as 53-bit hashes: of a million, two fall together with a chance of one in ten thousand. Of the start the last
 * 32 bits of its milliseconds, which come again after 49.7 days to the millisecond. Twelve bytes a place, 65 MB at most.
 */
export class SeenIds {
	private hashes = new Float64Array(1 << 15);
	private starts = new Int32Array(1 << 15);
	private size = 0;

	/** @param repeated told of an id that stood for the same contact before */
	constructor(private readonly repeated: (id: string) => void = () => undefined) {}

	/** @returns whether the id stood for a contact that began at another moment */
	contradicts(id: string, startedAt: number): boolean {
		const hash = hashOf(id);
		const at = this.slot(hash);
		if (this.hashes[at] === hash) {
			if (this.starts[at] !== (startedAt | 0)) return true;
			this.repeated(id);
			return false;
		}
		if (this.size >= MOST) return false;
		this.hashes[at] = hash;
		this.starts[at] = startedAt;
		if (++this.size > FULL * this.hashes.length) this.grow();
		return false;
	}

	/** Where the hash stands, or the free place where it would. */
	private slot(hash: number): number {
		const { length } = this.hashes;
		// By its first bits: a remainder of so large a number takes several times as long.
		let at = Math.floor((hash - 1) * (length / HASHES));
		while (this.hashes[at] !== 0 && this.hashes[at] !== hash) at = at + 1 === length ? 0 : at + 1;
		return at;
	}

	private grow(): void {
		const { hashes, starts } = this;
		const length = Math.min(2 * hashes.length, Math.ceil(MOST / FULL) + 1);
		this.hashes = new Float64Array(length);
		this.starts = new Int32Array(length);
		hashes.forEach((hash, i) => {
			if (hash === 0) return;
			const at = this.slot(hash);
			this.hashes[at] = hash;
			this.starts[at] = starts[i] ?? 0;
		});
	}
}

/** Two 32-bit multiplicative hashes side by side, never 0. */
function hashOf(id: string): number {
	let a = 0x811c9dc5;
	let b = 0x9e3779b1;
	for (let i = 0; i < id.length; i++) {
		const unit = id.charCodeAt(i);
		a = Math.imul(a ^ unit, 0x01000193);
		b = Math.imul(b ^ unit, 0x85ebca6b);
		b ^= b >>> 13;
	}
	a ^= a >>> 15;
	return ((a >>> 0) & 0x1fffff) * 0x1_0000_0000 + (b >>> 0) + 1;
}
