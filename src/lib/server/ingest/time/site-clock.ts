import { Refused } from '../refused';
import { localInstants } from './local-instants';

const HOUR_MS = 3_600_000;

export type AmbiguousChoice = 'by-order' | 'first' | 'second';

/**
 * Reads local times of one column, in file order. A time that the clocks jump over is refused. One that comes twice is
 * told by the order of the file as long as that only rises (or only falls); else it is refused, unless the mapping states
 * which one is meant.
 */
export class SiteClock {
	/** Repeated times that the order of the file told. */
	toldByOrder = 0;
	private readonly instants: (civil: number) => readonly number[];
	private previous: number | null = null;
	private rising: boolean;
	private falling: boolean;

	/**
	 * @param zone IANA name
	 * @param firstTimes times of the first rows as written, which show whether the file rises or falls
	 * @param jumps a time that the clocks jump over is read as the moment they came to, not refused
	 */
	constructor(
		zone: string,
		private readonly choice: AmbiguousChoice,
		firstTimes: readonly number[],
		private readonly jumps = false
	) {
		this.instants = localInstants(zone);
		const steps = firstTimes.slice(1).map((time, i) => time - (firstTimes[i] ?? 0));
		const down = steps.filter((step) => step < 0).length;
		const up = steps.filter((step) => step > 0).length;
		// One step the other way may be the very hour that the clocks repeat.
		this.rising = up > 0 && down <= 1;
		this.falling = down > 0 && up <= 1;
		if (this.rising && this.falling) this.falling = down > up;
		if (this.falling) this.rising = false;
	}

	/** @returns epoch milliseconds */
	instant(civil: number, text: string): number {
		let instants = this.instants(civil);
		if (instants.length === 0 && this.jumps) instants = this.instants(civil + HOUR_MS);
		const [only, second] = instants;
		if (only === undefined) throw new Refused(null, 'missing-local-time', text);
		const instant = second === undefined ? only : this.choose(only, second, text);
		this.follow(instant);
		return instant;
	}

	private choose(first: number, second: number, text: string): number {
		if (this.choice === 'first') return first;
		if (this.choice === 'second') return second;
		const { previous } = this;
		const told = this.rising
			? [first, second].find((instant) => previous === null || instant >= previous)
			: this.falling
				? [second, first].find((instant) => previous === null || instant <= previous)
				: undefined;
		if (told === undefined) throw new Refused(null, 'ambiguous-local-time', text);
		this.toldByOrder++;
		return told;
	}

	private follow(instant: number): void {
		if (this.previous !== null) {
			if (instant < this.previous) this.rising = false;
			if (instant > this.previous) this.falling = false;
		}
		this.previous = instant;
	}
}
