import type { Side } from './side';

/** Points beyond a limit: 1 above the upper, -1 below the lower, 0 within or on a limit. */
export function outsideLimits(
	y: readonly number[],
	{ lower, upper }: { lower: number; upper: number }
): Side[] {
	return y.map((value) => {
		if (value > upper) return 1;
		return value < lower ? -1 : 0;
	});
}
