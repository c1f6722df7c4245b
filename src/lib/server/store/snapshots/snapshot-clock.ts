const HOUR_MS = 3_600_000;
/** After something that makes the journal long, such as an imported file, so soon. */
const SOON_MS = 2 * 60_000;
const LOOK_MS = 30_000;

/** Decides when a snapshot is taken: hourly, and soon after it was asked for. One at a time. */
export class SnapshotClock {
	#askedAt: number | null = null;
	#lastAt: number;
	#running: Promise<void> | null = null;
	readonly #timer: NodeJS.Timeout;
	readonly #stop = new AbortController();

	/**
	 * @param newest when the newest one was taken, epoch milliseconds; null where there is none
	 * @param take takes one; it does not reject
	 */
	constructor(
		newest: number | null,
		private readonly take: (signal: AbortSignal) => Promise<void>
	) {
		// A new database has its journal for the first hour.
		this.#lastAt = newest ?? Date.now();
		this.#timer = setInterval(() => this.#look(Date.now()), LOOK_MS);
		this.#timer.unref();
	}

	soon(): void {
		this.#askedAt ??= Date.now();
	}

	/** Takes one at once, after the one that is being taken. */
	async now(): Promise<void> {
		await this.#running;
		this.#askedAt = null;
		this.#lastAt = Date.now();
		await this.#take();
	}

	/** Ends it, and what is being taken. */
	async stop(): Promise<void> {
		clearInterval(this.#timer);
		this.#stop.abort();
		await this.#running;
	}

	#look(now: number): void {
		const asked = this.#askedAt !== null && now - this.#askedAt >= SOON_MS;
		const due = now - this.#lastAt >= HOUR_MS;
		if (this.#running || !(asked || due)) return;
		this.#askedAt = null;
		this.#lastAt = now;
		void this.#take();
	}

	#take(): Promise<void> {
		this.#running = this.take(this.#stop.signal).finally(() => (this.#running = null));
		return this.#running;
	}
}
