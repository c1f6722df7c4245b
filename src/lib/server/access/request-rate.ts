type Bucket = { tokens: number; at: number };

/**
 * Lets so many requests a second through for each id, and some more at once: a bucket that fills steadily. Time is what the
 * caller says, in milliseconds of a clock that nobody sets back.
 */
export class RequestRate {
	readonly #buckets = new Map<string, Bucket>();

	/** @param burst requests that may come at once after a pause */
	constructor(
		private readonly perSecond: number,
		private readonly burst: number
	) {}

	/** @returns whole seconds after which to come again; 0: the request may pass */
	take(id: string, now: number): number {
		const { tokens, at } = this.#buckets.get(id) ?? { tokens: this.burst, at: now };
		const filled = Math.min(this.burst, tokens + (Math.max(0, now - at) / 1000) * this.perSecond);
		const passes = filled >= 1;
		this.#buckets.set(id, { tokens: passes ? filled - 1 : filled, at: now });
		return passes ? 0 : Math.ceil((1 - filled) / this.perSecond);
	}
}
