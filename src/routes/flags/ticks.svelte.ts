import { SvelteSet } from 'svelte/reactivity';
import { tickedRange } from './ticked-range';

/** Which flags of the list are ticked. */
export class Ticks {
	#ids = new SvelteSet<string>();
	/** The one ticked or unticked last: where a range begins. */
	#last: string | null = null;

	has(id: string): boolean {
		return this.#ids.has(id);
	}

	/** Those of the list that are ticked, in its order. */
	of(list: readonly string[]): string[] {
		return list.filter((id) => this.#ids.has(id));
	}

	/** Ticks one or takes its tick away; with `range`, all from the last one to it. */
	set(list: readonly string[], id: string, on: boolean, range = false): void {
		const ids = range ? tickedRange(list, this.#last, id) : [id];
		for (const one of ids)
			if (on) this.#ids.add(one);
			else this.#ids.delete(one);
		this.#last = id;
	}

	/** Ticks the whole list, or nothing of it. */
	all(list: readonly string[], on: boolean): void {
		this.clear();
		if (on) for (const id of list) this.#ids.add(id);
	}

	clear(): void {
		this.#ids.clear();
		this.#last = null;
	}
}
