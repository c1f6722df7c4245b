/** Lengths looked at before the commonest one is settled. */
const FIRST = 20_000;
/** Where more than this share is longer, nothing is cut off. */
const LONGER = 0.05;

/** Finds the length at which after-contact work is cut off: the commonest one, where hardly any is longer. */
export class WrapMode {
	known = 0;
	private readonly lengths = new Map<number, number>();
	private settled: number | null = null;
	private later = 0;

	see(wrapMs: number): void {
		if (this.known++ < FIRST) this.lengths.set(wrapMs, (this.lengths.get(wrapMs) ?? 0) + 1);
		else if (wrapMs === (this.settled ??= this.commonest())) this.later++;
	}

	/** The length and how often it occurs; zero times where it is no limit. */
	cap(): { ms: number; count: number } {
		const ms = this.commonest();
		const seen = Math.min(this.known, FIRST);
		let longer = 0;
		for (const [length, count] of this.lengths) if (length > ms) longer += count;
		const isLimit = ms > 0 && longer <= LONGER * seen;
		return { ms, count: isLimit ? (this.lengths.get(ms) ?? 0) + this.later : 0 };
	}

	private commonest(): number {
		let best = 0;
		let most = 0;
		for (const [length, count] of this.lengths) if (count > most) [best, most] = [length, count];
		return best;
	}
}
