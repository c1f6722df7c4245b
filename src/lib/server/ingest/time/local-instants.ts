import { Temporal } from 'temporal-polyfill';

const QUARTER_MS = 15 * 60_000;
/** Two years of quarters of an hour. */
const MOST_KEPT = 70_000;

/** The instants that a wall clock's time stands for: none in a gap, two when the clocks go back. Epoch milliseconds. */
export type Instants = readonly number[];

/**
 * A function from times as written (see civilMs) to instants in one zone. Every change of the last century begins on a
 * quarter of an hour of the wall clock, so a quarter is looked up once.
 * @param zone IANA name
 * @throws RangeError for an unknown zone
 */
export function localInstants(zone: string): (civil: number) => Instants {
	const offsets = new Map<number, readonly number[]>();
	let lastQuarter = NaN;
	let last: readonly number[] = [];
	Temporal.Now.zonedDateTimeISO(zone);
	return (civil) => {
		const quarter = Math.floor(civil / QUARTER_MS);
		if (quarter !== lastQuarter) {
			let known = offsets.get(quarter);
			if (known === undefined) {
				known = offsetsOf(quarter * QUARTER_MS, zone);
				if (offsets.size >= MOST_KEPT) offsets.clear();
				offsets.set(quarter, known);
			}
			lastQuarter = quarter;
			last = known;
		}
		return last.map((offset) => civil - offset);
	};
}

/** The offsets in force at a wall clock's time, in milliseconds, in the order in which they come. */
function offsetsOf(civil: number, zone: string): number[] {
	const written = new Date(civil);
	const plain = new Temporal.PlainDateTime(
		written.getUTCFullYear(),
		written.getUTCMonth() + 1,
		written.getUTCDate(),
		written.getUTCHours(),
		written.getUTCMinutes()
	);
	const both = (['earlier', 'later'] as const).map((disambiguation) =>
		plain.toZonedDateTime(zone, { disambiguation })
	);
	const offsets = both
		// In a gap Temporal moves the clock; the wall does not show the time asked for.
		.filter((zoned) => zoned.toPlainDateTime().equals(plain))
		.map((zoned) => zoned.offsetNanoseconds / 1e6);
	return offsets[0] === offsets[1] ? offsets.slice(0, 1) : offsets;
}
