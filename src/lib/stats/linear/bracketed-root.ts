const MAX_STEPS = 200;

/**
 * The root of a continuous function between two places where it has different signs, by false
 * position with the Illinois correction (Dowell and Jarratt 1971): few evaluations on nearly
 * straight functions, never outside the bracket.
 * @param tolerance width of the last step
 * @throws RangeError when both ends have the same sign
 */
export function bracketedRoot(
	f: (x: number) => number,
	from: number,
	to: number,
	tolerance: number
): number {
	let [a, fa] = [from, f(from)];
	let [b, fb] = [to, f(to)];
	if (fa * fb > 0) throw new RangeError(`no change of sign from ${from} to ${to}`);
	for (let step = 0; step < MAX_STEPS && fb !== 0; step++) {
		const x = b - (fb * (b - a)) / (fb - fa);
		const fx = f(x);
		const moved = Math.abs(x - b);
		if (fx * fb < 0) [a, fa] = [b, fb];
		else fa /= 2;
		[b, fb] = [x, fx];
		if (moved < tolerance) break;
	}
	return b;
}
