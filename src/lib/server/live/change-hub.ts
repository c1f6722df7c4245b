/** What may have changed; open screens fetch what they show again. */
export const CHANGE_KINDS = ['flags', 'metrics', 'imports'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One message to open screens: versions, never data. */
export type Change = { id: string; siteId: number; what: readonly ChangeKind[] };

type Listener = (change: Change) => void;

/** How many changes a stream that was away can still be told one by one; beyond that it is told that everything changed. */
const REMEMBERED = 256;

/**
 * What changed, told to every open stream of this process. Ids grow with each change and begin with the hub's start, so
 * that an id from before a restart is recognised as unknown.
 */
export class ChangeHub {
	readonly #listeners = new Set<Listener>();
	readonly #recent: Change[] = [];
	#count = 0;

	/** @param epoch distinguishes this hub from the one before a restart */
	constructor(private readonly epoch: string) {}

	publish(siteId: number, what: readonly ChangeKind[]): void {
		const change = { id: `${this.epoch}-${++this.#count}`, siteId, what };
		this.#recent.push(change);
		if (this.#recent.length > REMEMBERED) this.#recent.shift();
		for (const listener of this.#listeners) listener(change);
	}

	/** @returns the function that ends the subscription */
	subscribe(listener: Listener): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Id of the newest change of any site: what was read under an id holds as long as it stays the newest. */
	get newest(): string {
		return `${this.epoch}-${this.#count}`;
	}

	get listeners(): number {
		return this.#listeners.size;
	}

	/**
	 * What a stream missed since the id it saw last.
	 * @returns nothing for the newest id; one change of every kind where the id is not remembered
	 */
	missedSince(siteId: number, lastId: string): readonly Change[] {
		const { newest } = this;
		if (lastId === newest) return [];
		const seen = this.#recent.findIndex((change) => change.id === lastId);
		if (seen < 0) return [{ id: newest, siteId, what: CHANGE_KINDS }];
		return this.#recent.slice(seen + 1).filter((change) => change.siteId === siteId);
	}
}
