/** 1 above (or rising), -1 below (or falling), 0 neither: what every run rule says of a point. */
export type Side = -1 | 0 | 1;

/** The side of the centre line a value lies on. */
export function sideOf(value: number, centre: number): Side {
	if (value > centre) return 1;
	return value < centre ? -1 : 0;
}

/**
 * Marks every member of each unbroken run of one side that is long enough.
 * @param sides one a point; 0 breaks a run
 * @param length members a run needs
 */
export function runsOf(sides: readonly Side[], length: number): Side[] {
	const marked: Side[] = sides.map(() => 0);
	let start = 0;
	sides.forEach((side, i) => {
		if (side !== sides[start]) start = i;
		const ends = sides[i + 1] !== side;
		if (ends && i + 1 - start >= length) marked.fill(side, start, i + 1);
	});
	return marked;
}
