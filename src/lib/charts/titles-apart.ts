/**
 * Which titles can stand in one row, each centred over its place as far as the row's ends allow, without running into the one
 * before; those left of others go first.
 * @param titles from left to right, in CSS pixels
 * @param gap kept free between two
 */
export function titlesApart(
	titles: readonly { x: number; width: number }[],
	{ left, right }: { left: number; right: number },
	gap: number
): boolean[] {
	let free = -Infinity;
	return titles.map(({ x, width }) => {
		const start = Math.min(Math.max(left, x - width / 2), right - width);
		const fits = start >= free;
		if (fits) free = start + width + gap;
		return fits;
	});
}
