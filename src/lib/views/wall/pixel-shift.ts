/** Places around the middle, in steps; the last leads to the first. */
const PLACES = [
	[0, 0],
	[1, 0],
	[1, 1],
	[0, 1],
	[-1, 1],
	[-1, 0],
	[-1, -1],
	[0, -1],
	[1, -1]
] as const;
const EACH_MS = 120_000;

/** Where the picture stands at an instant: every two minutes a step elsewhere, so that no pixel shows the same for weeks. */
export function pixelShift(now: number): { x: number; y: number } {
	const [x, y] = PLACES[Math.floor(now / EACH_MS) % PLACES.length] ?? PLACES[0];
	return { x, y };
}
