import type { Dimension } from './dimension';

/** Whole weeks of data that a comparison needs, and how many of them must hold either side. */
const NEEDED: Readonly<Record<Dimension, { weeks: number; ofASide: number }>> = {
	weekend: { weeks: 8, ofASide: 6 },
	weekday: { weeks: 8, ofASide: 6 },
	shift: { weeks: 3, ofASide: 3 },
	load: { weeks: 3, ofASide: 3 },
	seniority: { weeks: 0, ofASide: 0 }
};

type Sides = { day: Int32Array; days: number; n: Float64Array };

/** In how many spans of seven days, counted back from the period's end, there are contacts on each side and at all. */
export function weeksSeen({ day, days, n }: Sides, side: Int32Array) {
	const spans = Math.ceil(days / 7);
	const seen = new Uint8Array(2 * spans);
	for (let row = 0; row < day.length; row++) {
		const s = side[row] as number;
		if (s < 0 || !((n[row] as number) > 0)) continue;
		seen[2 * Math.floor((days - 1 - (day[row] as number)) / 7) + s] = 1;
	}
	const count = (has: (rest: number, level: number) => boolean) => {
		let found = 0;
		for (let g = 0; g < 2 * spans; g += 2)
			if (has(seen[g] as number, seen[g + 1] as number)) found++;
		return found;
	};
	return {
		all: count((rest, level) => rest + level > 0),
		least: Math.min(
			count((rest) => rest > 0),
			count((_, level) => level > 0)
		)
	};
}

/**
 * Why the weeks do not suffice for a verdict: with four weekends a test rejects 9 % instead of 5 % (METHODS H.2). One
 * or two of eight weeks may lack a side, as at Easter.
 * @returns null when they do suffice
 */
export function tooFewWeeks(
	dimension: Dimension,
	seen: { all: number; least: number }
): string | null {
	const { weeks, ofASide } = NEEDED[dimension];
	if (seen.all < weeks)
		return seen.all === 1
			? `There is one week of data; a verdict needs ${weeks}.`
			: `There are ${seen.all} weeks of data; a verdict needs ${weeks}.`;
	if (seen.least < ofASide)
		return seen.least === 1
			? `Only one week holds contacts on both sides; a verdict needs ${ofASide}.`
			: `Only ${seen.least} weeks hold contacts on both sides; a verdict needs ${ofASide}.`;
	return null;
}
