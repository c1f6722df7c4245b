/** Lets one after another in, in the order in which they came. */
export class Turns {
	#last: Promise<void> = Promise.resolve();

	/** Waits for one's turn. @returns what ends it */
	async begin(): Promise<() => void> {
		const before = this.#last;
		let end: () => void = () => undefined;
		this.#last = new Promise((resolve) => (end = resolve));
		await before;
		return end;
	}
}
