import type { Playing } from '$lib/views/wall/playing';

/** Which scene of a list that may change is shown, and since when. */
export class SceneTurn {
	#at = $state<number | null>(null);
	#since = 0;
	readonly #playing: () => readonly Playing[];
	readonly #first: () => number;

	/**
	 * @param playing what is shown in turn, at least one
	 * @param first where the turns begin; below 0: with the first
	 */
	constructor(playing: () => readonly Playing[], first: () => number) {
		this.#playing = playing;
		this.#first = first;
	}

	get at(): number {
		return (this.#at ?? Math.max(0, this.#first())) % this.#playing().length;
	}

	get scene(): string {
		return this.#playing()[this.at]?.scene ?? 'now';
	}

	choose(at: number, now: number): void {
		this.#at = at;
		this.#since = now;
	}

	step(steps: number, now: number): void {
		const { length } = this.#playing();
		this.choose((((this.at + steps) % length) + length) % length, now);
	}

	/**
	 * Goes on where the scene has been shown for its time.
	 * @param seconds that every scene stays, null: each its own
	 */
	tick(now: number, { seconds, stays }: { seconds: number | null; stays: boolean }): void {
		if (this.#since === 0 || stays) this.#since = now;
		const due = seconds ?? this.#playing()[this.at]?.seconds ?? 0;
		if (!stays && now - this.#since >= due * 1000) this.step(1, now);
	}
}
