/** Ratio of neighbouring bucket bounds: (1 + a) / (1 - a) with a relative accuracy a of 1 % (Masson, Rim, Lee 2019). */
const LN_GAMMA = Math.log(1.01 / 0.99);

/** Contacts shorter than a second are read as one second, so that a logarithm exists. */
function clampedSeconds(handleMs: number): number {
	return Math.max(1, handleMs / 1000);
}

/**
 * ln of the handle time as a whole number of millionths, so that sums of it are exact integers and a rebuild gives
 * the same numbers to the last digit.
 * @param handleMs handle time in milliseconds
 */
export function lnHandleMicro(handleMs: number): number {
	return Math.round(1e6 * Math.log(clampedSeconds(handleMs)));
}

/** The sketch bucket of a handle time: ceil(ln x / ln gamma), x in seconds. */
export function handleTimeBucket(handleMs: number): number {
	return Math.ceil(Math.log(clampedSeconds(handleMs)) / LN_GAMMA);
}

/**
 * Handle time from its parts, in milliseconds.
 * @returns null where talk time is unknown; unknown hold and wrap count as none.
 */
export function handleFromParts(
	talkMs: number | null,
	holdMs: number | null,
	wrapMs: number | null
): number | null {
	return talkMs === null ? null : talkMs + (holdMs ?? 0) + (wrapMs ?? 0);
}
