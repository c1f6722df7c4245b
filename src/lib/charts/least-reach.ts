/**
 * The ends that an axis has at least: a line that hardly moves is to look flat, not like a cliff of two seconds.
 * @param values what the axis has to hold; gaps are null
 * @param reach half of the least height: of the middle of the values where it is a share, as it stands where it is points
 */
export function leastReach(
	values: readonly (number | null)[],
	reach: { share: number } | { points: number }
): { suggestedMin?: number; suggestedMax?: number } {
	const known = values.filter((value) => value !== null);
	if (known.length === 0) return {};
	const least = known.reduce((a, b) => Math.min(a, b));
	const most = known.reduce((a, b) => Math.max(a, b));
	const middle = (least + most) / 2;
	const half = 'share' in reach ? reach.share * Math.abs(middle) : reach.points;
	return { suggestedMin: middle - half, suggestedMax: middle + half };
}
